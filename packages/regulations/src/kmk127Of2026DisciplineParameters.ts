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
const quarters = { kind: "number", unit: "count", decimals: 0 } as const;

/** What each category takes off, and for how many quarters. */
export const kmk127Of2026DisciplineParameters = {
  lightRate: {
    label: { id: "Bagian nilai yang dikurangkan, kategori ringan", en: "Part of the score taken off, light" },
    type: fraction,
    values: [{ ...dated, value: "0.10" }],
  },
  mediumRate: {
    label: { id: "Bagian nilai yang dikurangkan, kategori sedang", en: "Part of the score taken off, medium" },
    type: fraction,
    values: [{ ...dated, value: "0.25" }],
  },
  heavyRate: {
    label: { id: "Bagian nilai yang dikurangkan, kategori berat", en: "Part of the score taken off, heavy" },
    type: fraction,
    values: [{ ...dated, value: "0.40" }],
  },
  lightQuarters: {
    label: { id: "Banyaknya triwulan, kategori ringan", en: "Number of quarters, light" },
    type: quarters,
    values: [{ ...dated, value: "2" }],
  },
  mediumQuarters: {
    label: { id: "Banyaknya triwulan, kategori sedang", en: "Number of quarters, medium" },
    type: quarters,
    values: [{ ...dated, value: "3" }],
  },
  heavyQuarters: {
    label: { id: "Banyaknya triwulan, kategori berat", en: "Number of quarters, heavy" },
    type: quarters,
    values: [{ ...dated, value: "4" }],
  },
} as const satisfies Readonly<Record<string, Parameter>>;
