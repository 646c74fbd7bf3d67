import type { CategorySet } from "@kinerja/policy";

/**
 * The sets of categories of PermenPANRB 1/2023. The predicates are called as its list of percentages calls them:
 * one that comes from PP 30/2019 says nothing about behaviour.
 */
export const permenpanrb1Of2023Categories = {
  careerLevel: {
    label: { id: "Jenjang jabatan fungsional", en: "Level of a functional post" },
    // Two careers side by side, skilled and expert: no one order holds for all eight.
    ordered: false,
    members: [
      { name: "pemula", label: { id: "Pemula", en: "Pemula (beginner)" } },
      { name: "terampil", label: { id: "Terampil", en: "Terampil (skilled)" } },
      { name: "mahir", label: { id: "Mahir", en: "Mahir (proficient)" } },
      { name: "penyelia", label: { id: "Penyelia", en: "Penyelia (supervisor)" } },
      { name: "ahliPertama", label: { id: "Ahli Pertama", en: "Ahli Pertama (first expert)" } },
      { name: "ahliMuda", label: { id: "Ahli Muda", en: "Ahli Muda (junior expert)" } },
      { name: "ahliMadya", label: { id: "Ahli Madya", en: "Ahli Madya (associate expert)" } },
      { name: "ahliUtama", label: { id: "Ahli Utama", en: "Ahli Utama (principal expert)" } },
    ],
  },
  employeePredicate: {
    label: { id: "Predikat kinerja pegawai", en: "Employee performance predicate" },
    ordered: true,
    members: [
      { name: "veryPoor", label: { id: "Sangat Kurang", en: "Very poor" } },
      { name: "poor", label: { id: "Kurang", en: "Poor" } },
      { name: "needsImprovement", label: { id: "Butuh Perbaikan/Cukup", en: "Needs improvement/fair" } },
      { name: "good", label: { id: "Baik", en: "Good" } },
      { name: "veryGood", label: { id: "Sangat Baik", en: "Very good" } },
    ],
  },
} as const satisfies Readonly<Record<string, CategorySet>>;
