import type { CategorySet } from "@kinerja/policy";

/** The categories of PP 46/2011. */
export const pp46Of2011Categories = {
  creativity: {
    label: { id: "Manfaat kreativitas", en: "Usefulness of the creativity" },
    ordered: true,
    members: [
      { name: "none", label: { id: "Tidak ada", en: "None" } },
      { name: "unit", label: { id: "Bermanfaat bagi unit kerja", en: "Of use to the unit" } },
      { name: "agency", label: { id: "Bermanfaat bagi organisasi", en: "Of use to the agency" } },
      { name: "national", label: { id: "Bermanfaat bagi negara", en: "Of use to the nation" } },
    ],
  },
  achievementPredicate: {
    label: { id: "Sebutan prestasi kerja", en: "Predicate" },
    ordered: true,
    members: [
      { name: "bad", label: { id: "Buruk", en: "Bad" } },
      {
        name: "poor",
        label: { id: "Kurang", en: "Poor" },
        note: { id: 'Beberapa aplikasi mencetak "Sedang".', en: 'Some applications print "Sedang".' },
      },
      { name: "fair", label: { id: "Cukup", en: "Fair" } },
      { name: "good", label: { id: "Baik", en: "Good" } },
      { name: "veryGood", label: { id: "Sangat Baik", en: "Very good" } },
    ],
  },
} as const satisfies Readonly<Record<string, CategorySet>>;
