import type { Parameter } from "@kinerja/policy";
import { permenpanrb14Of2017Source as source } from "./permenpanrb14Of2017Source.ts";

const dated = {
  from: "2017-05-09",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Hari mulai berlaku berasal dari ingatan.",
    en: "The first day in force is recalled.",
  },
} as const;
const answer = { kind: "number", unit: "point", decimals: 0 } as const;
const edge = { kind: "number", unit: "point", decimals: 2 } as const;

/** The numbers of PermenPANRB 14/2017. */
export const permenpanrb14Of2017Parameters = {
  answerLeast: {
    label: { id: "Nilai jawaban terendah", en: "Least answer" },
    type: answer,
    values: [{ ...dated, value: "1" }],
  },
  answerGreatest: {
    label: { id: "Nilai jawaban tertinggi", en: "Greatest answer" },
    type: answer,
    values: [{ ...dated, value: "4" }],
  },
  conversionValue: {
    label: { id: "Nilai dasar konversi", en: "Conversion value" },
    type: { kind: "number", unit: "one", decimals: 0 },
    values: [{ ...dated, value: "25" }],
  },
  gradeDLeast: {
    label: { id: "Batas bawah mutu D", en: "Least index of grade D" },
    type: edge,
    values: [{ ...dated, value: "25.00" }],
  },
  gradeCLeast: {
    label: { id: "Batas bawah mutu C", en: "Least index of grade C" },
    type: edge,
    values: [{ ...dated, value: "65.00" }],
  },
  gradeBLeast: {
    label: { id: "Batas bawah mutu B", en: "Least index of grade B" },
    type: edge,
    values: [{ ...dated, value: "76.61" }],
  },
  gradeALeast: {
    label: { id: "Batas bawah mutu A", en: "Least index of grade A" },
    type: edge,
    values: [{ ...dated, value: "88.31" }],
  },
  indexGreatest: {
    label: { id: "Indeks tertinggi", en: "Greatest index" },
    type: edge,
    values: [{ ...dated, value: "100.00" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
