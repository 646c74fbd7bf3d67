import type { Parameter } from "@kinerja/policy";
import { permenpanrb8Of2021Source as source } from "./permenpanrb8Of2021Source.ts";

const dated = { from: "2021-07-01", checkedOn: "2026-11-22" } as const;
const table = { ...dated, source: source.table } as const;
const fromExample = {
  ...dated,
  source: source.example,
  note: {
    id: "Dari contoh dalam lampiran: 85 dari target 85 menghasilkan 109.",
    en: "From an example of the annex: 85 of a target of 85 gives 109.",
  },
} as const;
const byPattern = {
  ...dated,
  source: source.inferred,
  note: {
    id: "Disimpulkan dari pola baris lain; halaman yang memuat rumus 101 sampai 110 persen tidak terlihat.",
    en: "Concluded from the pattern of the other rows; the page with the formula for 101 to 110 percent was not seen.",
  },
} as const;
const percent = { kind: "number", unit: "percent", decimals: 0 } as const;
const points = { kind: "number", unit: "point", decimals: 0 } as const;

/** The table of PermenPANRB 8/2021 from the achievement of an indicator, in whole percent, to its value. */
export const permenpanrb8Of2021Parameters = {
  veryPoorGreatest: {
    label: { id: "Capaian tertinggi Sangat Kurang", en: "Greatest achievement of very poor" },
    type: percent,
    values: [{ ...table, value: "59" }],
  },
  veryPoorTop: {
    label: { id: "Nilai tertinggi Sangat Kurang", en: "Greatest value of very poor" },
    type: points,
    values: [{ ...table, value: "49" }],
  },
  poorLeast: {
    label: { id: "Capaian terendah Kurang", en: "Least achievement of poor" },
    type: percent,
    values: [{ ...table, value: "60" }],
  },
  poorBottom: {
    label: { id: "Nilai terendah Kurang", en: "Least value of poor" },
    type: points,
    values: [{ ...table, value: "50" }],
  },
  poorGreatest: {
    label: { id: "Capaian tertinggi Kurang", en: "Greatest achievement of poor" },
    type: percent,
    values: [{ ...table, value: "79" }],
  },
  poorTop: {
    label: { id: "Nilai tertinggi Kurang", en: "Greatest value of poor" },
    type: points,
    values: [{ ...table, value: "69" }],
  },
  fairLeast: {
    label: { id: "Capaian terendah Cukup", en: "Least achievement of fair" },
    type: percent,
    values: [{ ...table, value: "80" }],
  },
  fairBottom: {
    label: { id: "Nilai terendah Cukup", en: "Least value of fair" },
    type: points,
    values: [{ ...table, value: "70" }],
  },
  fairGreatest: {
    label: { id: "Capaian tertinggi Cukup", en: "Greatest achievement of fair" },
    type: percent,
    values: [{ ...table, value: "99" }],
  },
  fairTop: {
    label: { id: "Nilai tertinggi Cukup", en: "Greatest value of fair" },
    type: points,
    values: [{ ...table, value: "89" }],
  },
  goodLeast: {
    label: { id: "Capaian Baik", en: "Achievement of good" },
    type: percent,
    values: [{ ...fromExample, value: "100" }],
  },
  goodValue: {
    label: { id: "Nilai Baik", en: "Value of good" },
    type: points,
    values: [{ ...fromExample, value: "109" }],
  },
  veryGoodLeast: {
    label: { id: "Capaian terendah Sangat Baik", en: "Least achievement of very good" },
    type: percent,
    values: [{ ...byPattern, value: "101" }],
  },
  veryGoodBottom: {
    label: { id: "Nilai terendah Sangat Baik", en: "Least value of very good" },
    type: points,
    values: [{ ...byPattern, value: "110" }],
  },
  veryGoodFull: {
    label: { id: "Capaian dengan nilai tertinggi", en: "Achievement with the greatest value" },
    type: percent,
    values: [{ ...byPattern, value: "110" }],
  },
  veryGoodTop: {
    label: {
      id: "Nilai tertinggi, juga untuk capaian di atasnya dan untuk target maksimal yang tercapai",
      en: "Greatest value, also above that and for a greatest attainable target that is reached",
    },
    type: points,
    values: [{ ...table, value: "120" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
