import type { CategorySet } from "@kinerja/policy";

/** What credit points are enough for. No order: a letter about too few points is no letter about poor work. */
export const permenpanrb1Of2023Standing = {
  label: { id: "Kedudukan angka kredit", en: "Standing of the credit points" },
  ordered: false,
  members: [
    {
      name: "notYet",
      label: {
        id: "Belum cukup untuk pangkat atau jenjang berikutnya",
        en: "Not yet enough for the next grade or the next level",
      },
    },
    { name: "nextGrade", label: { id: "Cukup untuk pangkat berikutnya", en: "Enough for the next grade" } },
    { name: "nextLevel", label: { id: "Cukup untuk jenjang berikutnya", en: "Enough for the next level" } },
    {
      name: "nextGradeAndLevel",
      label: { id: "Cukup untuk pangkat dan jenjang berikutnya", en: "Enough for the next grade and the next level" },
    },
    {
      name: "highest",
      label: {
        id: "Tidak ada lagi pangkat atau jenjang berikutnya",
        en: "There is no next grade or level any more",
      },
    },
  ],
} as const satisfies CategorySet;
