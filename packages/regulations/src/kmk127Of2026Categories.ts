import type { CategorySet } from "@kinerja/policy";

/** The ratings and predicates of PermenPANRB 6/2022, which the decree uses. */
export const kmk127Of2026Categories = {
  expectationRating: {
    label: { id: "Rating terhadap ekspektasi", en: "Rating against expectation" },
    ordered: true,
    members: [
      { name: "below", label: { id: "Di bawah ekspektasi", en: "Below expectation" } },
      { name: "meets", label: { id: "Sesuai ekspektasi", en: "Meets expectation" } },
      { name: "above", label: { id: "Di atas ekspektasi", en: "Above expectation" } },
    ],
  },
  employeePredicate: {
    label: { id: "Predikat kinerja pegawai", en: "Employee performance predicate" },
    ordered: true,
    members: [
      { name: "veryPoor", label: { id: "Sangat Kurang", en: "Very poor" } },
      {
        name: "poor",
        label: {
          id: "Kurang/Misconduct (perilaku di bawah ekspektasi; bukan putusan pelanggaran disiplin)",
          en: "Poor (behaviour below expectation; no finding of a disciplinary offence)",
        },
      },
      { name: "needsImprovement", label: { id: "Butuh Perbaikan", en: "Needs improvement" } },
      { name: "good", label: { id: "Baik", en: "Good" } },
      { name: "veryGood", label: { id: "Sangat Baik", en: "Very good" } },
    ],
  },
} as const satisfies Readonly<Record<string, CategorySet>>;
