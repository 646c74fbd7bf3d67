import type { Parameter } from "@kinerja/policy";
import { permenpanrb1Of2023Source as source } from "./permenpanrb1Of2023Source.ts";

const dated = {
  from: "2023-07-01",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Hari mulai berlaku berasal dari ingatan.",
    en: "The first day in force is recalled.",
  },
} as const;
// Slides name the article of these five; its words were not seen.
const factor = { ...dated, source: { ...source, locator: { article: "37" } } } as const;
// Our sources differ in how well the coefficients are known; the lower grade holds.
const fromMemory = {
  ...dated,
  source: { ...source, evidence: "recalled" },
  note: {
    id: "Ada pada paparan dan program orang lain, tetapi tidak dipastikan; dinilai sebagai ingatan, seperti hari mulai berlakunya. Periksa sebelum dipakai untuk keputusan.",
    en: "It stands on slides and in other people's programs, and was not confirmed; it is graded as recalled, like the first day in force. Check before it is used for a decision.",
  },
} as const;
const percent = { kind: "number", unit: "percent", decimals: 0 } as const;
const points = { kind: "number", unit: "point", decimals: 2 } as const;

/** The numbers of PermenPANRB 1/2023: what a predicate counts, and what a level earns in a year. */
export const permenpanrb1Of2023Parameters = {
  veryGoodFactor: {
    label: { id: "Persentase predikat Sangat Baik", en: "Percentage for the predicate very good" },
    type: percent,
    values: [{ ...factor, value: "150" }],
  },
  goodFactor: {
    label: { id: "Persentase predikat Baik", en: "Percentage for the predicate good" },
    type: percent,
    values: [{ ...factor, value: "100" }],
  },
  needsImprovementFactor: {
    label: { id: "Persentase predikat Butuh Perbaikan", en: "Percentage for the predicate needs improvement" },
    type: percent,
    values: [{ ...factor, value: "75" }],
  },
  poorFactor: {
    label: { id: "Persentase predikat Kurang", en: "Percentage for the predicate poor" },
    type: percent,
    values: [{ ...factor, value: "50" }],
  },
  veryPoorFactor: {
    label: { id: "Persentase predikat Sangat Kurang", en: "Percentage for the predicate very poor" },
    type: percent,
    values: [{ ...factor, value: "25" }],
  },
  pemulaCoefficient: {
    label: { id: "Koefisien tahunan Pemula", en: "Yearly coefficient of Pemula" },
    type: points,
    values: [{ ...fromMemory, value: "3.75" }],
  },
  terampilCoefficient: {
    label: { id: "Koefisien tahunan Terampil", en: "Yearly coefficient of Terampil" },
    type: points,
    values: [{ ...fromMemory, value: "5.00" }],
  },
  mahirCoefficient: {
    label: { id: "Koefisien tahunan Mahir", en: "Yearly coefficient of Mahir" },
    type: points,
    values: [{ ...fromMemory, value: "12.50" }],
  },
  penyeliaCoefficient: {
    label: { id: "Koefisien tahunan Penyelia", en: "Yearly coefficient of Penyelia" },
    type: points,
    values: [{ ...fromMemory, value: "25.00" }],
  },
  ahliPertamaCoefficient: {
    label: { id: "Koefisien tahunan Ahli Pertama", en: "Yearly coefficient of Ahli Pertama" },
    type: points,
    values: [{ ...dated, value: "12.50" }],
  },
  ahliMudaCoefficient: {
    label: { id: "Koefisien tahunan Ahli Muda", en: "Yearly coefficient of Ahli Muda" },
    type: points,
    values: [{ ...fromMemory, value: "25.00" }],
  },
  ahliMadyaCoefficient: {
    label: { id: "Koefisien tahunan Ahli Madya", en: "Yearly coefficient of Ahli Madya" },
    type: points,
    values: [{ ...fromMemory, value: "37.50" }],
  },
  ahliUtamaCoefficient: {
    label: { id: "Koefisien tahunan Ahli Utama", en: "Yearly coefficient of Ahli Utama" },
    type: points,
    values: [{ ...fromMemory, value: "50.00" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
