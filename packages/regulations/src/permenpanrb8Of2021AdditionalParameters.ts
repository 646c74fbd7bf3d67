import type { Parameter } from "@kinerja/policy";
import { permenpanrb8Of2021Source as source } from "./permenpanrb8Of2021Source.ts";

const dated = { from: "2021-07-01", checkedOn: "2026-11-22" } as const;
const seen = { ...dated, source: source.additional } as const;
const scope = { ...dated, source: source.recalled } as const;
const fraction = { kind: "number", unit: "one", decimals: 2 } as const;

/** The numbers of PermenPANRB 8/2021 on additional results: a factor by category, a weight by scope, the cap. */
export const permenpanrb8Of2021AdditionalParameters = {
  veryGoodFactor: {
    label: { id: "Faktor kinerja tambahan Sangat Baik", en: "Factor of a very good additional result" },
    type: fraction,
    values: [{ ...seen, value: "1.00" }],
  },
  goodFactor: {
    label: { id: "Faktor kinerja tambahan Baik", en: "Factor of a good additional result" },
    type: fraction,
    values: [{ ...seen, value: "0.80" }],
  },
  fairFactor: {
    label: { id: "Faktor kinerja tambahan Cukup", en: "Factor of a fair additional result" },
    type: fraction,
    values: [{ ...seen, value: "0.60" }],
  },
  poorFactor: {
    label: { id: "Faktor kinerja tambahan Kurang", en: "Factor of a poor additional result" },
    type: fraction,
    values: [{ ...seen, value: "0.40" }],
  },
  veryPoorFactor: {
    label: { id: "Faktor kinerja tambahan Sangat Kurang", en: "Factor of a very poor additional result" },
    type: fraction,
    values: [{ ...seen, value: "0.20" }],
  },
  withinUnitWeight: {
    label: { id: "Bobot penugasan dalam satu unit kerja", en: "Weight of an assignment within one unit" },
    type: fraction,
    values: [
      {
        ...scope,
        value: "0.01",
        note: {
          id: "Bobot 1 (persen) dipakai dalam contoh lampiran; bahwa itu bobot penugasan dalam satu unit kerja berasal dari ingatan.",
          en: "The weight 1 (percent) is used in an example of the annex; that it belongs to assignments within one unit is recalled.",
        },
      },
    ],
  },
  betweenUnitsWeight: {
    label: { id: "Bobot penugasan antarunit kerja", en: "Weight of an assignment between units" },
    type: fraction,
    values: [
      {
        ...scope,
        value: "0.02",
        note: {
          id: "Bobot 2 (persen) disimpulkan dari angka pada sebuah aplikasi; lingkupnya berasal dari ingatan.",
          en: "The weight 2 (percent) is concluded from the constants of an application; its scope is recalled.",
        },
      },
    ],
  },
  betweenAgenciesWeight: {
    label: { id: "Bobot penugasan antarinstansi", en: "Weight of an assignment between agencies" },
    type: fraction,
    values: [
      {
        ...scope,
        value: "0.03",
        note: {
          id: "Bobot 3 (persen) dan lingkupnya berasal dari ingatan. Periksa sebelum dipakai untuk keputusan.",
          en: "The weight 3 (percent) and its scope are recalled. Check before it is used for a decision.",
        },
      },
    ],
  },
  additionalGreatest: {
    label: { id: "Jumlah kinerja tambahan tertinggi", en: "Greatest total of additional results" },
    type: { kind: "number", unit: "point", decimals: 0 },
    values: [{ ...seen, value: "10" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
