import type { Parameter } from "@kinerja/policy";
import { pp30Of2019Source as source } from "./pp30Of2019Source.ts";

const dated = { from: "2021-07-01", source, checkedOn: "2026-11-22" } as const;
// Our sources differ in how well the two lower predicates are known; the lower grade holds.
const fromMemory = {
  ...dated,
  source: { instrument: "PP 30/2019", evidence: "recalled" },
  note: {
    id: "Bunyi pasal untuk Kurang dan Sangat Kurang belum terlihat; batas ini dari ingatan. Periksa sebelum dipakai untuk keputusan.",
    en: "The article's words on Kurang and Sangat Kurang were not seen; this edge is recalled. Check before it is used for a decision.",
  },
} as const;
const fraction = { kind: "number", unit: "one", decimals: 2 } as const;
const points = { kind: "number", unit: "point", decimals: 0 } as const;

/** The numbers of article 41 of PP 30/2019. */
export const pp30Of2019Parameters = {
  skpWeight: {
    label: { id: "Bobot nilai SKP", en: "Weight of the SKP score" },
    type: fraction,
    values: [{ ...dated, value: "0.70" }],
  },
  behaviourWeight: {
    label: { id: "Bobot nilai perilaku kerja", en: "Weight of the behaviour score" },
    type: fraction,
    values: [{ ...dated, value: "0.30" }],
  },
  skpWeightWithPeers: {
    label: {
      id: "Bobot nilai SKP bila pendapat rekan kerja dan bawahan dipakai",
      en: "Weight of the SKP score where peers and subordinates are consulted",
    },
    type: fraction,
    values: [{ ...dated, value: "0.60" }],
  },
  behaviourWeightWithPeers: {
    label: {
      id: "Bobot nilai perilaku kerja bila pendapat rekan kerja dan bawahan dipakai",
      en: "Weight of the behaviour score where peers and subordinates are consulted",
    },
    type: fraction,
    values: [{ ...dated, value: "0.40" }],
  },
  scoreGreatest: {
    label: { id: "Nilai tertinggi", en: "Greatest value" },
    type: points,
    values: [{ ...dated, value: "120" }],
  },
  veryGoodLeast: {
    label: { id: "Batas bawah Sangat Baik", en: "Least value of very good" },
    type: points,
    values: [{ ...dated, value: "110" }],
  },
  goodLeast: {
    label: { id: "Batas bawah Baik", en: "Least value of good" },
    type: points,
    values: [{ ...dated, value: "90" }],
  },
  fairLeast: {
    label: { id: "Batas bawah Cukup", en: "Least value of fair" },
    type: points,
    values: [{ ...dated, value: "70" }],
  },
  poorLeast: {
    label: { id: "Batas bawah Kurang", en: "Least value of poor" },
    type: points,
    values: [{ ...fromMemory, value: "50" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
