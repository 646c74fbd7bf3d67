import type { CategorySet } from "@kinerja/policy";

/** The categories of accountability, from the worst to the best. */
export const akipCategories = {
  label: { id: "Kategori akuntabilitas kinerja", en: "Accountability category" },
  ordered: true,
  members: [
    { name: "D", label: { id: "D (Sangat Kurang)", en: "D (Very poor)" } },
    { name: "C", label: { id: "C (Kurang)", en: "C (Poor)" } },
    {
      name: "CC",
      label: { id: "CC (Cukup)", en: "CC (Fair)" },
      note: { id: "Ditulis juga Memadai.", en: "Also written Memadai (adequate)." },
    },
    { name: "B", label: { id: "B (Baik)", en: "B (Good)" } },
    { name: "BB", label: { id: "BB (Sangat Baik)", en: "BB (Very good)" } },
    { name: "A", label: { id: "A (Memuaskan)", en: "A (Satisfactory)" } },
    { name: "AA", label: { id: "AA (Sangat Memuaskan)", en: "AA (Very satisfactory)" } },
  ],
} as const satisfies CategorySet;
