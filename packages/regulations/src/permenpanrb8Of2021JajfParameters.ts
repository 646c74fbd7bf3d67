import type { Parameter } from "@kinerja/policy";
import { permenpanrb8Of2021AdditionalParameters as ofHeads } from "./permenpanrb8Of2021AdditionalParameters.ts";
import { permenpanrb8Of2021Source } from "./permenpanrb8Of2021Source.ts";

const dated = { from: "2021-07-01", source: permenpanrb8Of2021Source.secondary, checkedOn: "2026-11-22" } as const;
// The factors and the cap were seen in the part for heads only.
const transferred = {
  ...dated,
  source: permenpanrb8Of2021Source.inferred,
  note: {
    id: "Terlihat pada bagian untuk JPT; bahwa angka ini berlaku juga untuk JA dan JF adalah simpulan.",
    en: "Seen in the part for heads (JPT); that it holds for administrative and functional posts too is a conclusion.",
  },
} as const;
const percent = { kind: "number", unit: "percent", decimals: 0 } as const;
const points = { kind: "number", unit: "point", decimals: 0 } as const;

/**
 * The numbers of PermenPANRB 8/2021 for administrative and functional posts: categories and values as applications
 * have them, factors and cap of additional results as heads (JPT) have them.
 */
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
  veryGoodFactor: {
    ...ofHeads.veryGoodFactor,
    values: [{ ...transferred, value: ofHeads.veryGoodFactor.values[0].value }],
  },
  goodFactor: { ...ofHeads.goodFactor, values: [{ ...transferred, value: ofHeads.goodFactor.values[0].value }] },
  fairFactor: { ...ofHeads.fairFactor, values: [{ ...transferred, value: ofHeads.fairFactor.values[0].value }] },
  poorFactor: { ...ofHeads.poorFactor, values: [{ ...transferred, value: ofHeads.poorFactor.values[0].value }] },
  veryPoorFactor: {
    ...ofHeads.veryPoorFactor,
    values: [{ ...transferred, value: ofHeads.veryPoorFactor.values[0].value }],
  },
  additionalGreatest: {
    ...ofHeads.additionalGreatest,
    values: [{ ...transferred, value: ofHeads.additionalGreatest.values[0].value }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
