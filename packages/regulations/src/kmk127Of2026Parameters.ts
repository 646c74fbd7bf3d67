import type { Parameter } from "@kinerja/policy";
import { kmk127Of2026Source as source } from "./kmk127Of2026Source.ts";

const dated = {
  from: "2026-07-01",
  source,
  checkedOn: "2026-11-22",
  note: {
    id: "Hari mulai berlaku adalah simpulan: awal triwulan tertua yang disebut contohnya.",
    en: "The first day in force is a conclusion: it begins the earliest quarter that its example names.",
  },
} as const;
const fraction = { kind: "number", unit: "one", decimals: 2 } as const;
const points = { kind: "number", unit: "point", decimals: 0 } as const;

/** Weights and edges of KMK 127/2026. */
export const kmk127Of2026Parameters = {
  resultWeight: {
    label: { id: "Bobot nilai hasil kerja (NHK)", en: "Weight of the result score (NHK)" },
    type: fraction,
    values: [{ ...dated, value: "0.75" }],
  },
  behaviourWeight: {
    label: { id: "Bobot nilai perilaku kerja (NPK)", en: "Weight of the behaviour score (NPK)" },
    type: fraction,
    values: [{ ...dated, value: "0.25" }],
  },
  tier1Weight: {
    label: {
      id: "Bobot kinerja organisasi, tingkat 1, bila nilai tidak di bawahnya",
      en: "Weight of the organisation, tier 1, where the score is not below it",
    },
    type: fraction,
    values: [{ ...dated, value: "0.50" }],
  },
  tier2Weight: {
    label: {
      id: "Bobot kinerja organisasi, tingkat 2, bila nilai tidak di bawahnya",
      en: "Weight of the organisation, tier 2, where the score is not below it",
    },
    type: fraction,
    values: [{ ...dated, value: "0.30" }],
  },
  weightBelow: {
    label: {
      id: "Bobot kinerja organisasi bila nilai di bawahnya",
      en: "Weight of the organisation where the score is below it",
    },
    type: fraction,
    values: [{ ...dated, value: "0.10" }],
  },
  scoreGreatest: {
    label: { id: "Nilai tertinggi", en: "Greatest score" },
    type: points,
    values: [{ ...dated, value: "120" }],
  },
  meetsGreatest: {
    label: { id: "Nilai tertinggi Sesuai ekspektasi", en: "Greatest score that meets expectation" },
    type: points,
    values: [{ ...dated, value: "100" }],
  },
  meetsLeast: {
    label: { id: "Nilai terendah Sesuai ekspektasi", en: "Least score that meets expectation" },
    type: points,
    values: [{ ...dated, value: "90" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
