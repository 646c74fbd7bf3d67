import type { CategorySet } from "@kinerja/policy";

/** The categories of PermenPANRB 8/2021. */
export const permenpanrb8Of2021Categories = {
  direction: {
    label: { id: "Arah yang lebih baik", en: "Better direction" },
    ordered: false,
    members: [
      { name: "higher", label: { id: "Makin besar makin baik", en: "Higher is better" } },
      { name: "lower", label: { id: "Makin kecil makin baik", en: "Lower is better" } },
    ],
  },
  resultKind: {
    label: { id: "Jenis hasil kerja", en: "Kind of result" },
    ordered: false,
    members: [
      { name: "main", label: { id: "Kinerja utama", en: "Main result" } },
      { name: "additional", label: { id: "Kinerja tambahan", en: "Additional result" } },
    ],
  },
  assignmentScope: {
    label: { id: "Lingkup penugasan", en: "Scope of the assignment" },
    ordered: false,
    members: [
      { name: "withinUnit", label: { id: "Dalam satu unit kerja", en: "Within one unit" } },
      { name: "betweenUnits", label: { id: "Antarunit kerja", en: "Between units" } },
      { name: "betweenAgencies", label: { id: "Antarinstansi", en: "Between agencies" } },
    ],
  },
  achievementCategory: {
    label: { id: "Kategori capaian", en: "Category of the achievement" },
    ordered: true,
    members: [
      { name: "veryPoor", label: { id: "Sangat Kurang", en: "Very poor" } },
      { name: "poor", label: { id: "Kurang", en: "Poor" } },
      { name: "fair", label: { id: "Cukup", en: "Fair" } },
      { name: "good", label: { id: "Baik", en: "Good" } },
      { name: "veryGood", label: { id: "Sangat Baik", en: "Very good" } },
    ],
  },
} as const satisfies Readonly<Record<string, CategorySet>>;
