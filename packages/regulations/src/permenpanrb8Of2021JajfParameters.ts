import type { Parameter } from "@kinerja/policy";
import { permenpanrb8Of2021Source } from "./permenpanrb8Of2021Source.ts";

const dated = { from: "2021-07-01", source: permenpanrb8Of2021Source.secondary, checkedOn: "2026-11-22" } as const;
const percent = { kind: "number", unit: "percent", decimals: 0 } as const;
const points = { kind: "number", unit: "point", decimals: 0 } as const;

/** The numbers of PermenPANRB 8/2021 for administrative and functional posts, as applications have them. */
export const permenpanrb8Of2021JajfParameters = {
  fairLeast: {
    label: { id: "Capaian terendah Cukup", en: "Least achievement of fair" },
    type: percent,
    values: [{ ...dated, value: "80" }],
  },
  poorLeast: {
    label: { id: "Capaian terendah Kurang", en: "Least achievement of poor" },
    type: percent,
    values: [{ ...dated, value: "60" }],
  },
  veryGoodValue: {
    label: { id: "Nilai Sangat Baik", en: "Value of very good" },
    type: points,
    values: [{ ...dated, value: "120" }],
  },
  goodValue: {
    label: { id: "Nilai Baik", en: "Value of good" },
    type: points,
    values: [{ ...dated, value: "100" }],
  },
  fairValue: {
    label: { id: "Nilai Cukup", en: "Value of fair" },
    type: points,
    values: [{ ...dated, value: "80" }],
  },
  poorValue: {
    label: { id: "Nilai Kurang", en: "Value of poor" },
    type: points,
    values: [{ ...dated, value: "60" }],
  },
  veryPoorValue: {
    label: { id: "Nilai Sangat Kurang", en: "Value of very poor" },
    type: points,
    values: [{ ...dated, value: "25" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
