import type { Parameter } from "@kinerja/policy";
import { akipLkeSource as source } from "./akipLkeSource.ts";

const dated = {
  from: "2022-01-01",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Hari mulai berlaku adalah simpulan: hari pertama sesudah tahun pada nomornya.",
    en: "The first day in force is a conclusion: the first day after the year in its number.",
  },
} as const;
const points = { kind: "number", unit: "point", decimals: 0 } as const;
const percent = { kind: "number", unit: "percent", decimals: 0 } as const;

/** The numbers of the evaluation sheet (LKE): weights of the components, shares of the sub-components, answers. */
export const akipLkeParameters = {
  planningWeight: {
    label: { id: "Bobot perencanaan kinerja", en: "Weight of performance planning" },
    type: points,
    values: [{ ...dated, value: "30" }],
  },
  measurementWeight: {
    label: { id: "Bobot pengukuran kinerja", en: "Weight of performance measurement" },
    type: points,
    values: [{ ...dated, value: "30" }],
  },
  reportingWeight: {
    label: { id: "Bobot pelaporan kinerja", en: "Weight of performance reporting" },
    type: points,
    values: [{ ...dated, value: "15" }],
  },
  internalEvaluationWeight: {
    label: { id: "Bobot evaluasi internal", en: "Weight of internal evaluation" },
    type: points,
    values: [{ ...dated, value: "25" }],
  },
  existenceShare: {
    label: { id: "Porsi keberadaan dalam komponen", en: "Share of existence in a component" },
    type: percent,
    values: [{ ...dated, value: "20" }],
  },
  qualityShare: {
    label: { id: "Porsi kualitas dalam komponen", en: "Share of quality in a component" },
    type: percent,
    values: [{ ...dated, value: "30" }],
  },
  useShare: {
    label: { id: "Porsi pemanfaatan dalam komponen", en: "Share of use in a component" },
    type: percent,
    values: [{ ...dated, value: "50" }],
  },
  answerAA: {
    label: { id: "Nilai jawaban AA", en: "Value of AA" },
    type: percent,
    values: [{ ...dated, value: "100" }],
  },
  answerA: { label: { id: "Nilai jawaban A", en: "Value of A" }, type: percent, values: [{ ...dated, value: "90" }] },
  answerBB: {
    label: { id: "Nilai jawaban BB", en: "Value of BB" },
    type: percent,
    values: [{ ...dated, value: "80" }],
  },
  answerB: { label: { id: "Nilai jawaban B", en: "Value of B" }, type: percent, values: [{ ...dated, value: "70" }] },
  answerCC: {
    label: { id: "Nilai jawaban CC", en: "Value of CC" },
    type: percent,
    values: [{ ...dated, value: "60" }],
  },
  answerC: { label: { id: "Nilai jawaban C", en: "Value of C" }, type: percent, values: [{ ...dated, value: "50" }] },
  answerD: { label: { id: "Nilai jawaban D", en: "Value of D" }, type: percent, values: [{ ...dated, value: "30" }] },
  answerE: { label: { id: "Nilai jawaban E", en: "Value of E" }, type: percent, values: [{ ...dated, value: "0" }] },
} as const satisfies Readonly<Record<string, Parameter>>;
