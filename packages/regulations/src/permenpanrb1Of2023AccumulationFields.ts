import type { FieldDefinition } from "@kinerja/policy";

const balance = {
  kind: "number",
  unit: "point",
  decimals: 2,
  least: "0",
  greatest: "100000",
  whenMissing: "0",
} as const;

type Fields = Readonly<Record<string, FieldDefinition<"careerLevel" | "employeePredicate" | "civilGrade">>>;

/** What goes into the accumulation of PermenPANRB 1/2023, by level. */
export const permenpanrb1Of2023AccumulationFields = {
  member: {
    careerLevel: {
      kind: "category",
      label: { id: "Jenjang jabatan", en: "Level of the post" },
      set: "careerLevel",
    },
    grade: { kind: "category", label: { id: "Golongan ruang", en: "Grade" }, set: "civilGrade" },
    basePoints: {
      ...balance,
      label: { id: "Angka kredit dasar", en: "Base credit points" },
      note: {
        id: "Diberikan pada saat masuk jenjang; dihitung untuk kenaikan jenjang saja.",
        en: "Given on entry into the level; they count for the next level only.",
      },
      better: "higher",
    },
    earlierPoints: {
      ...balance,
      label: { id: "Angka kredit sebelumnya dalam jenjang ini", en: "Earlier credit points in this level" },
      note: {
        id: "Semua yang diperoleh dalam jenjang ini sebelum periode yang didaftar, tanpa angka kredit dasar.",
        en: "All that was earned in this level before the periods listed, without the base credit points.",
      },
      better: "higher",
    },
    gradeRises: {
      kind: "number",
      label: { id: "Kenaikan pangkat yang sudah memakai angka kredit ini", en: "Rises in grade that these paid for" },
      note: {
        id: "Jumlah kenaikan pangkat dalam jenjang ini; setiap kenaikan memakai angka kredit sebesar kebutuhannya.",
        en: "How many rises in grade within this level; each used as many credit points as it needs.",
      },
      unit: "count",
      decimals: 0,
      least: "0",
      greatest: "2",
      whenMissing: "0",
    },
    enteredAtIIc: {
      kind: "boolean",
      label: { id: "Masuk jenjang Terampil pada II/c", en: "Entered the level Terampil at II/c" },
      whenMissing: false,
    },
    furtherEducation: {
      kind: "boolean",
      label: {
        id: "Peningkatan pendidikan yang belum diberi tambahan",
        en: "Further education that was not yet credited",
      },
      whenMissing: false,
      better: "higher",
    },
  },
  periods: {
    predicate: {
      kind: "category",
      label: { id: "Predikat kinerja", en: "Performance predicate" },
      set: "employeePredicate",
      better: "higher",
    },
    months: {
      kind: "number",
      label: { id: "Jumlah bulan penilaian", en: "Months assessed" },
      unit: "month",
      decimals: 0,
      least: "1",
      greatest: "12",
      better: "higher",
    },
  },
} as const satisfies Readonly<Record<string, Fields>>;
