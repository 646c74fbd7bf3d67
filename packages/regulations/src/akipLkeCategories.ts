import type { CategorySet } from "@kinerja/policy";

/** The sets of categories of the evaluation sheet (LKE). */
export const akipLkeCategories = {
  component: {
    label: { id: "Komponen", en: "Component" },
    ordered: false,
    members: [
      { name: "planning", label: { id: "Perencanaan kinerja", en: "Performance planning" } },
      { name: "measurement", label: { id: "Pengukuran kinerja", en: "Performance measurement" } },
      { name: "reporting", label: { id: "Pelaporan kinerja", en: "Performance reporting" } },
      { name: "internalEvaluation", label: { id: "Evaluasi internal", en: "Internal evaluation" } },
    ],
  },
  aspect: {
    label: { id: "Subkomponen", en: "Sub-component" },
    ordered: false,
    members: [
      { name: "existence", label: { id: "Keberadaan", en: "Existence" } },
      { name: "quality", label: { id: "Kualitas", en: "Quality" } },
      { name: "use", label: { id: "Pemanfaatan", en: "Use" } },
    ],
  },
  answer: {
    label: { id: "Jawaban", en: "Answer" },
    ordered: true,
    members: [
      { name: "E", label: { id: "E", en: "E" } },
      { name: "D", label: { id: "D", en: "D" } },
      { name: "C", label: { id: "C", en: "C" } },
      { name: "CC", label: { id: "CC", en: "CC" } },
      { name: "B", label: { id: "B", en: "B" } },
      { name: "BB", label: { id: "BB", en: "BB" } },
      { name: "A", label: { id: "A", en: "A" } },
      { name: "AA", label: { id: "AA", en: "AA" } },
    ],
  },
} as const satisfies Readonly<Record<string, CategorySet>>;
