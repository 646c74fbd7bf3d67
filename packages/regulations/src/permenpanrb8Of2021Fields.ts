import type { Field } from "@kinerja/policy";

const quantity = { kind: "number", unit: "output", decimals: 2, greatest: "1000000000" } as const;

/** What is measured under PermenPANRB 8/2021: a direction, a target or a range of them, and what was realised. */
export const permenpanrb8Of2021MeasureFields = {
  direction: {
    kind: "category",
    label: { id: "Arah yang lebih baik", en: "Better direction" },
    set: "direction",
  },
  targetLow: {
    ...quantity,
    least: "0.01",
    label: { id: "Target, batas bawah", en: "Target, lower end" },
    note: {
      id: "Target tunggal ditulis sama di kedua batas.",
      en: "A single target is written the same at both ends.",
    },
  },
  targetHigh: { ...quantity, least: "0.01", label: { id: "Target, batas atas", en: "Target, upper end" } },
  realized: { ...quantity, least: "0", label: { id: "Realisasi", en: "Realised" } },
} as const satisfies Readonly<Record<string, Field>>;

/** Whether a result is a main or an additional one, and who gave the additional one. */
export const permenpanrb8Of2021KindFields = {
  resultKind: {
    kind: "category",
    label: { id: "Jenis hasil kerja", en: "Kind of result" },
    set: "resultKind",
    whenMissing: "main",
  },
  scope: {
    kind: "category",
    label: { id: "Lingkup penugasan", en: "Scope of the assignment" },
    note: {
      id: "Hanya untuk kinerja tambahan, yang memerlukannya.",
      en: "For additional results only, which need it.",
    },
    set: "assignmentScope",
    whenMissing: { absent: "notApplicable" },
  },
} as const satisfies Readonly<Record<string, Field>>;
