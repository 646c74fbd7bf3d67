import type { CategorySet } from "@kinerja/policy";

/** The grades (golongan ruang) of functional posts, from the lowest to the highest. */
export const permenpanrb1Of2023Grades = {
  label: { id: "Golongan ruang", en: "Grade (golongan ruang)" },
  ordered: true,
  members: [
    { name: "iia", label: { id: "II/a", en: "II/a" } },
    { name: "iib", label: { id: "II/b", en: "II/b" } },
    { name: "iic", label: { id: "II/c", en: "II/c" } },
    { name: "iid", label: { id: "II/d", en: "II/d" } },
    { name: "iiia", label: { id: "III/a", en: "III/a" } },
    { name: "iiib", label: { id: "III/b", en: "III/b" } },
    { name: "iiic", label: { id: "III/c", en: "III/c" } },
    { name: "iiid", label: { id: "III/d", en: "III/d" } },
    { name: "iva", label: { id: "IV/a", en: "IV/a" } },
    { name: "ivb", label: { id: "IV/b", en: "IV/b" } },
    { name: "ivc", label: { id: "IV/c", en: "IV/c" } },
    { name: "ivd", label: { id: "IV/d", en: "IV/d" } },
    { name: "ive", label: { id: "IV/e", en: "IV/e" } },
  ],
} as const satisfies CategorySet;
