import type { Parameter } from "@kinerja/policy";
import { seMenpanrb3Of2023Source as source } from "./seMenpanrb3Of2023Source.ts";

const dated = { from: "2023-01-31", source, checkedOn: "2026-11-22" } as const;
const share = { kind: "number", unit: "percent", decimals: 0 } as const;

/** The numbers of SE MenPANRB 3/2023, and what its "sebagian besar" is taken to mean. */
export const seMenpanrb3Of2023Parameters = {
  majorityMeaning: {
    label: { id: 'Arti "sebagian besar"', en: 'Meaning of "sebagian besar" (for the most part)' },
    type: { kind: "category", set: "majorityMeaning" },
    values: [
      {
        from: "2023-01-31",
        value: "moreThanHalf",
        source: { ...source, evidence: "inferred" },
        checkedOn: "2026-11-22",
        note: {
          id: "Surat edaran, sejauh terlihat, tidak memberi angka; lebih dari setengah adalah pembacaan, terbanyak adalah varian.",
          en: "The circular, as far as seen, gives no number; more than half is a reading, the largest group is a variant.",
        },
      },
    ],
  },
  majorityGreatestShare: {
    label: {
      id: "Porsi tertinggi predikat utama pada organisasi Istimewa dan Baik",
      en: "Greatest share of the main predicate in an excellent or good organisation",
    },
    type: share,
    values: [{ ...dated, value: "70" }],
  },
  mainLeastShare: {
    label: {
      id: "Porsi terendah predikat utama pada organisasi Butuh Perbaikan, Kurang, dan Sangat Kurang",
      en: "Least share of the main predicate in an organisation that needs improvement, is poor or very poor",
    },
    type: share,
    values: [{ ...dated, value: "60" }],
  },
  secondLeastShare: {
    label: {
      id: "Porsi terendah predikat pendamping pada organisasi Kurang dan Sangat Kurang",
      en: "Least share of the second predicate in a poor or very poor organisation",
    },
    type: share,
    values: [{ ...dated, value: "10" }],
  },
  veryGoodGreatestShare: {
    label: {
      id: "Porsi tertinggi Sangat Baik pada organisasi Butuh Perbaikan dan Kurang",
      en: "Greatest share of very good in an organisation that needs improvement or is poor",
    },
    type: share,
    values: [{ ...dated, value: "10" }],
  },
  veryGoodGreatestShareWhenVeryPoor: {
    label: {
      id: "Porsi tertinggi Sangat Baik pada organisasi Sangat Kurang",
      en: "Greatest share of very good in a very poor organisation",
    },
    type: share,
    values: [{ ...dated, value: "0", note: { id: "Tidak boleh ada Sangat Baik.", en: "No very good at all." } }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
