import type { Parameter } from "@kinerja/policy";
import { akipSource as source } from "./akipSource.ts";

const dated = {
  from: "2022-01-01",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Dua aplikasi yang saling bebas memakai batas ini; bunyi peraturannya belum terlihat. Hari mulai berlaku adalah simpulan.",
    en: "Two unrelated applications use this edge; the regulation's own words were not seen. The first day in force is a conclusion.",
  },
} as const;
const points = { kind: "number", unit: "point", decimals: 0 } as const;

/** The edges of the AKIP categories; each category closes above. */
export const akipParameters = {
  scoreGreatest: {
    label: { id: "Nilai tertinggi", en: "Greatest score" },
    type: points,
    values: [{ ...dated, value: "100" }],
  },
  aGreatest: {
    label: { id: "Batas atas kategori A", en: "Greatest score of category A" },
    type: points,
    values: [{ ...dated, value: "90" }],
  },
  bbGreatest: {
    label: { id: "Batas atas kategori BB", en: "Greatest score of category BB" },
    type: points,
    values: [{ ...dated, value: "80" }],
  },
  bGreatest: {
    label: { id: "Batas atas kategori B", en: "Greatest score of category B" },
    type: points,
    values: [{ ...dated, value: "70" }],
  },
  ccGreatest: {
    label: { id: "Batas atas kategori CC", en: "Greatest score of category CC" },
    type: points,
    values: [{ ...dated, value: "60" }],
  },
  cGreatest: {
    label: { id: "Batas atas kategori C", en: "Greatest score of category C" },
    type: points,
    values: [{ ...dated, value: "50" }],
  },
  dGreatest: {
    label: { id: "Batas atas kategori D", en: "Greatest score of category D" },
    type: points,
    values: [{ ...dated, value: "30" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
