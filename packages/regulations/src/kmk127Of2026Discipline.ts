import {
  bands,
  choose,
  decimal,
  definePolicy,
  equal,
  floor,
  greatestOf,
  moreThan,
  multiply,
  rubric,
  subtract,
  table,
} from "@kinerja/policy";
import { kmk127Of2026DisciplineCases } from "./kmk127Of2026DisciplineCases.ts";
import { kmk127Of2026DisciplineParameters as parameters } from "./kmk127Of2026DisciplineParameters.ts";
import { kmk127Of2026Source as source } from "./kmk127Of2026Source.ts";

const points = { kind: "number", unit: "point", decimals: 4 } as const;
const nothing = decimal("0", "point");

/**
 * What disciplinary decisions take off a score in a quarter by KMK 127/2026: a part of a score for two
 * to four quarters; of several decisions the highest category counts, and they are not added up.
 *
 * Its `sanction` is an input of `kmk-127-2026`. It decides about nobody: each row is a decision that
 * an authorised official has made.
 *
 * @example
 * Object.keys(kmk127Of2026Discipline.levels[1]?.rules ?? {});
 * // => ["quartersRemaining", "reduction", "rank", "countedReduction"]
 */
export const kmk127Of2026Discipline = definePolicy({
  id: "kmk-127-2026-discipline",
  version: "1.0.0",
  title: {
    id: "Kementerian Keuangan: pengurangan nilai menurut keputusan disiplin, per triwulan",
    en: "Ministry of Finance: what disciplinary decisions take off a score, by quarter",
  },
  subject: "ministryOfFinanceDiscipline",
  validity: { from: "2026-07-01" },
  appliesTo: ["pns"],
  source: { ...source, evidence: "inferred" },
  notes: [
    {
      id: "Aturan internal Kementerian Keuangan. Hanya keputusan yang sudah ditetapkan pejabat yang berwenang yang diisi; hitungan ini tidak menilai siapa pun bersalah.",
      en: "An internal rule of the Ministry of Finance. Only decisions that the authorised official has made go in; this calculation finds nobody guilty.",
    },
    {
      id: "Keputusannya sendiri belum terlihat: angka berasal dari kode program terbuka yang mengutip halamannya. Hari mulai berlaku juga belum terlihat; 1 Juli 2026 adalah awal triwulan tertua yang disebut contohnya.",
      en: "The decree itself was not seen: the numbers come from public code that quotes its pages. The first day in force was not seen either; 1 July 2026 begins the earliest quarter that its example names.",
    },
    {
      id: "Belum terlihat: nilai mana yang menjadi dasar pengurangan. Bahwa dari dua keputusan dengan kategori yang sama yang terbesar yang dihitung adalah simpulan.",
      en: "Not seen: which score is the basis. That of two decisions of one category the greater counts is a conclusion.",
    },
  ],
})
  .categories("decisionCategory", {
    label: { id: "Kategori keputusan", en: "Category of a decision" },
    ordered: true,
    members: [
      { name: "heavy", label: { id: "Berat", en: "Heavy" } },
      { name: "medium", label: { id: "Sedang", en: "Medium" } },
      { name: "light", label: { id: "Ringan", en: "Light" } },
    ],
  })
  .categories("countedCategory", {
    label: { id: "Kategori yang dihitung", en: "Category that counts" },
    ordered: true,
    members: [
      { name: "heavy", label: { id: "Berat", en: "Heavy" } },
      { name: "medium", label: { id: "Sedang", en: "Medium" } },
      { name: "light", label: { id: "Ringan", en: "Light" } },
      { name: "none", label: { id: "Tidak ada", en: "None" } },
    ],
  })
  .parameter("lightRate", parameters.lightRate)
  .parameter("mediumRate", parameters.mediumRate)
  .parameter("heavyRate", parameters.heavyRate)
  .parameter("lightQuarters", parameters.lightQuarters)
  .parameter("mediumQuarters", parameters.mediumQuarters)
  .parameter("heavyQuarters", parameters.heavyQuarters)
  .level("member", { label: { id: "Pegawai", en: "Employee" }, fields: {} })
  .level("sanctions", {
    label: { id: "Keputusan disiplin", en: "Disciplinary decisions" },
    greatestCount: 50,
    fields: {
      category: {
        kind: "category",
        label: { id: "Kategori keputusan", en: "Category of the decision" },
        set: "decisionCategory",
        better: "higher",
      },
      score: {
        kind: "number",
        label: { id: "Nilai dasar pengurangan", en: "Score that the part is taken of" },
        unit: "point",
        decimals: 2,
        least: "0",
        greatest: "120",
        better: "lower",
      },
      quartersSince: {
        kind: "number",
        label: { id: "Triwulan yang sudah lewat sejak mulai berlaku", en: "Quarters gone by since it began" },
        note: {
          id: "0 pada triwulan pertamanya. Contoh: mulai triwulan III 2026, dinilai triwulan I 2027, isi 2.",
          en: "0 in its first quarter. Example: it began in quarter III of 2026, quarter I of 2027 is assessed: give 2.",
        },
        unit: "count",
        decimals: 0,
        least: "0",
        greatest: "1000",
        better: "higher",
      },
    },
  })
  .rule("sanctions", "quartersRemaining", {
    label: { id: "Triwulan yang tersisa", en: "Quarters that remain" },
    output: { kind: "number", unit: "count", decimals: 0 },
    source,
    note: { id: "Termasuk triwulan yang dinilai.", en: "The quarter that is assessed included." },
    expression: ({ field, parameter }) =>
      floor(
        subtract(
          table(
            [field("category")],
            [
              { when: ["heavy"], then: parameter("heavyQuarters") },
              { when: ["medium"], then: parameter("mediumQuarters") },
              { when: ["light"], then: parameter("lightQuarters") },
            ],
          ),
          field("quartersSince"),
        ),
        "0",
      ),
  })
  .rule("sanctions", "reduction", {
    label: { id: "Pengurangan menurut keputusan ini", en: "Taken off by this decision" },
    output: points,
    source,
    note: {
      id: "Bagian nilai menurut kategorinya; 0 sesudah triwulannya habis.",
      en: "The part of the score for its category; 0 when its quarters are over.",
    },
    expression: ({ field, rule, parameter }) =>
      choose(
        moreThan(rule("quartersRemaining"), "0"),
        multiply(
          field("score"),
          table(
            [field("category")],
            [
              { when: ["heavy"], then: parameter("heavyRate") },
              { when: ["medium"], then: parameter("mediumRate") },
              { when: ["light"], then: parameter("lightRate") },
            ],
          ),
        ),
        nothing,
      ),
  })
  .rule("sanctions", "rank", {
    label: { id: "Urutan kategori yang masih dihitung", en: "Rank of the category while it counts" },
    output: { kind: "number", unit: "one", decimals: 0 },
    source,
    note: {
      id: "3 berat, 2 sedang, 1 ringan; 0 sesudah triwulannya habis.",
      en: "3 heavy, 2 medium, 1 light; 0 when its quarters are over.",
    },
    expression: ({ field, rule }) =>
      choose(
        moreThan(rule("quartersRemaining"), "0"),
        rubric(field("category"), { heavy: "3", medium: "2", light: "1" }),
        decimal("0"),
      ),
  })
  .rule("member", "highestRank", {
    label: { id: "Urutan kategori tertinggi", en: "Rank of the highest category" },
    output: { kind: "number", unit: "one", decimals: 0 },
    source,
    expression: ({ over }) => {
      const rows = over("sanctions");
      return greatestOf(rows, rows.rule("rank"), { absent: "propagate", empty: "0" });
    },
  })
  .rule("member", "countedCategory", {
    label: { id: "Kategori yang dihitung", en: "Category that counts" },
    output: { kind: "category", set: "countedCategory" },
    source,
    note: {
      id: "Kategori tertinggi di antara keputusan yang triwulannya belum habis.",
      en: "The highest category among the decisions whose quarters are not over.",
    },
    expression: ({ rule, category }) =>
      bands(rule("highestRank"), [
        { atLeast: "3", then: category("countedCategory", "heavy") },
        { atLeast: "2", lessThan: "3", then: category("countedCategory", "medium") },
        { atLeast: "1", lessThan: "2", then: category("countedCategory", "light") },
        { atLeast: "0", lessThan: "1", then: category("countedCategory", "none") },
      ]),
  })
  .rule("sanctions", "countedReduction", {
    label: { id: "Pengurangan yang dihitung", en: "What counts of it" },
    output: points,
    source,
    note: {
      id: "Hanya dari keputusan dengan kategori tertinggi; selain itu 0.",
      en: "Of decisions of the highest category only; else 0.",
    },
    expression: ({ rule }) => choose(equal(rule("rank"), rule("highestRank")), rule("reduction"), nothing),
  })
  .rule("member", "sanction", {
    label: { id: "Pengurangan nilai pada triwulan ini", en: "Taken off the score in this quarter" },
    output: points,
    source,
    note: {
      id: "Menurut kategori tertinggi; beberapa keputusan tidak dijumlahkan.",
      en: "By the highest category; several decisions are not added up.",
    },
    expression: ({ rule, over, category }) => {
      const rows = over("sanctions");
      return choose(
        equal(rule("countedCategory"), category("countedCategory", "none")),
        nothing,
        greatestOf(rows, rows.rule("countedReduction"), { absent: "propagate", empty: nothing }),
      );
    },
  })
  .rule("member", "quartersLeft", {
    label: { id: "Triwulan yang tersisa sampai tidak ada pengurangan", en: "Quarters left until nothing is taken off" },
    output: { kind: "number", unit: "count", decimals: 0 },
    source,
    note: { id: "Termasuk triwulan yang dinilai.", en: "The quarter that is assessed included." },
    expression: ({ over }) => {
      const rows = over("sanctions");
      return greatestOf(rows, rows.rule("quartersRemaining"), { absent: "propagate", empty: "0" });
    },
  })
  .cases(...kmk127Of2026DisciplineCases)
  .build();
