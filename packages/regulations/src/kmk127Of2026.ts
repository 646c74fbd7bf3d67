import {
  add,
  atLeast,
  type BandInput,
  bands,
  choose,
  clamp,
  decimal,
  definePolicy,
  type Expression,
  equal,
  multiply,
  type ParameterReference,
  subtract,
  table,
} from "@kinerja/policy";
import { kmk127Of2026Cases } from "./kmk127Of2026Cases.ts";
import { kmk127Of2026Categories as categories } from "./kmk127Of2026Categories.ts";
import { kmk127Of2026Fields } from "./kmk127Of2026Fields.ts";
import { kmk127Of2026Parameters as parameters } from "./kmk127Of2026Parameters.ts";
import { kmk127Of2026Source as source } from "./kmk127Of2026Source.ts";

const adjustedScore = { kind: "number", unit: "point", decimals: 6 } as const;
const mixedScore = { kind: "number", unit: "point", decimals: 8 } as const;
const rating = { kind: "category", set: "expectationRating" } as const;

const field = (name: keyof typeof kmk127Of2026Fields): Expression => ({ kind: "field", name });
const parameter = (name: keyof typeof parameters): ParameterReference => ({ kind: "parameter", name });

const changesNote = {
  id: "Dikurangi keputusan disiplin dan dampaknya, ditambah koreksi; antara 0 dan nilai tertinggi.",
  en: "Less decisions and their impact, plus the correction; between 0 and the greatest score.",
} as const;
const mixNote = {
  id: "Digabung dengan nilai kinerja organisasi: menurut tingkatnya bila tidak di bawah nilai organisasi, selain itu dengan bobot kecil.",
  en: "Joined with the organisation score: by the tier where it is not below that score, else with the small weight.",
} as const;

/** A score with correction, sanction and impact, between 0 and the greatest. */
function adjust(score: Expression): Expression {
  return clamp(add(subtract(subtract(score, field("sanction")), field("impact")), field("correction")), {
    least: decimal("0", "point"),
    greatest: parameter("scoreGreatest"),
  });
}

/** A score joined with that of the organisation; both branches meet where the two are equal, so that it never falls. */
function mix(score: Expression): Expression {
  const weight = choose(
    atLeast(score, field("organisationScore")),
    choose(equal(field("tier"), "1"), parameter("tier1Weight"), parameter("tier2Weight")),
    parameter("weightBelow"),
  );
  return add(multiply(subtract("1", weight), score), multiply(weight, field("organisationScore")));
}

/** Above expectation is more than the greatest score that meets it; both edges of the middle belong to it. */
function rate(score: Expression, rated: (name: "below" | "meets" | "above") => BandInput["then"]): Expression {
  return bands(score, [
    { moreThan: parameter("meetsGreatest"), then: rated("above") },
    { atLeast: parameter("meetsLeast"), atMost: parameter("meetsGreatest"), then: rated("meets") },
    { atLeast: decimal("0", "point"), lessThan: parameter("meetsLeast"), then: rated("below") },
  ]);
}

/**
 * The predicate of an employee of the Ministry of Finance by KMK 127/2026: results and behaviour as
 * scores, joined with that of the organisation, rated, and looked up in the matrix of PermenPANRB 6/2022.
 *
 * An agency's own rule, for that ministry only. No score of it falls where the member does better.
 *
 * @example
 * kmk127Of2026.subject; // => "ministryOfFinancePredicate"
 */
export const kmk127Of2026 = definePolicy({
  id: "kmk-127-2026",
  version: "1.0.0",
  title: {
    id: "Kementerian Keuangan: nilai dan predikat kinerja pegawai",
    en: "Ministry of Finance: scores and performance predicate of employees",
  },
  subject: "ministryOfFinancePredicate",
  validity: { from: "2026-07-01" },
  appliesTo: ["pns"],
  source: { ...source, evidence: "inferred" },
  notes: [
    {
      id: "Aturan internal Kementerian Keuangan; tidak berlaku bagi instansi lain.",
      en: "An internal rule of the Ministry of Finance; it does not hold for other agencies.",
    },
    {
      id: "Keputusannya sendiri belum terlihat: angka berasal dari kode program terbuka yang mengutip halamannya. Hari mulai berlaku juga belum terlihat; 1 Juli 2026 adalah awal triwulan tertua yang disebut contohnya.",
      en: "The decree itself was not seen: the numbers come from public code that quotes its pages. The first day in force was not seen either; 1 July 2026 begins the earliest quarter that its example names.",
    },
    {
      id: "Nilai diisi sesudah kalibrasi dan, bila ada addendum kontrak, sesudah pembobotan menurut hari.",
      en: "Scores go in after calibration and, where a contract had an addendum, after weighting by days.",
    },
    {
      id: "Belum terlihat: siapa yang masuk tingkat 1 atau 2, cara pembulatan resmi (di sini tidak ada yang dibulatkan), dan apakah aturan ini dipakai untuk PPPK. Bahwa koreksi dan pengurangan bernilai 0 bila tidak diisi adalah simpulan dari contohnya.",
      en: "Not seen: who belongs to tier 1 or 2, the official rounding (nothing is rounded here), and whether the rule is used for PPPK. That correction and deductions are 0 where they are not given is a conclusion from its examples.",
    },
  ],
})
  .categories("expectationRating", categories.expectationRating)
  .categories("employeePredicate", categories.employeePredicate)
  .parameter("resultWeight", parameters.resultWeight)
  .parameter("behaviourWeight", parameters.behaviourWeight)
  .parameter("tier1Weight", parameters.tier1Weight)
  .parameter("tier2Weight", parameters.tier2Weight)
  .parameter("weightBelow", parameters.weightBelow)
  .parameter("scoreGreatest", parameters.scoreGreatest)
  .parameter("meetsGreatest", parameters.meetsGreatest)
  .parameter("meetsLeast", parameters.meetsLeast)
  .level("member", { label: { id: "Pegawai", en: "Employee" }, fields: kmk127Of2026Fields })
  .rule("member", "initial", {
    label: { id: "Nilai kinerja awal", en: "Initial score" },
    output: { kind: "number", unit: "point", decimals: 4 },
    source,
    expression: (scope) =>
      add(
        multiply(scope.parameter("resultWeight"), scope.field("resultScore")),
        multiply(scope.parameter("behaviourWeight"), scope.field("behaviourScore")),
      ),
  })
  .rule("member", "adjusted", {
    label: { id: "Nilai kinerja sesudah koreksi dan pengurangan", en: "Score after correction and deductions" },
    output: adjustedScore,
    source,
    note: changesNote,
    expression: ({ rule }) => adjust(rule("initial")),
  })
  .rule("member", "finalScore", {
    label: { id: "Nilai kinerja pegawai (NKP)", en: "Employee score (NKP)" },
    output: mixedScore,
    source,
    note: mixNote,
    expression: ({ rule }) => mix(rule("adjusted")),
  })
  .rule("member", "adjustedResultScore", {
    label: {
      id: "Nilai hasil kerja sesudah koreksi dan pengurangan",
      en: "Result score after correction and deductions",
    },
    output: adjustedScore,
    source,
    note: changesNote,
    expression: (scope) => adjust(scope.field("resultScore")),
  })
  .rule("member", "finalResultScore", {
    label: { id: "Nilai hasil kerja akhir", en: "Final result score" },
    output: mixedScore,
    source,
    note: mixNote,
    expression: ({ rule }) => mix(rule("adjustedResultScore")),
  })
  .rule("member", "adjustedBehaviourScore", {
    label: {
      id: "Nilai perilaku kerja sesudah koreksi dan pengurangan",
      en: "Behaviour score after correction and deductions",
    },
    output: adjustedScore,
    source,
    note: changesNote,
    expression: (scope) => adjust(scope.field("behaviourScore")),
  })
  .rule("member", "finalBehaviourScore", {
    label: { id: "Nilai perilaku kerja akhir", en: "Final behaviour score" },
    output: mixedScore,
    source,
    note: mixNote,
    expression: ({ rule }) => mix(rule("adjustedBehaviourScore")),
  })
  .rule("member", "resultRating", {
    label: { id: "Rating hasil kerja", en: "Rating of work results" },
    output: rating,
    source,
    expression: ({ rule, category }) => rate(rule("finalResultScore"), (name) => category("expectationRating", name)),
  })
  .rule("member", "behaviourRating", {
    label: { id: "Rating perilaku kerja", en: "Rating of work behaviour" },
    output: rating,
    source,
    expression: ({ rule, category }) =>
      rate(rule("finalBehaviourScore"), (name) => category("expectationRating", name)),
  })
  .rule("member", "predicate", {
    label: { id: "Predikat kinerja", en: "Performance predicate" },
    output: { kind: "category", set: "employeePredicate" },
    source,
    note: {
      id: "Kuadran kinerja PermenPANRB 6/2022: baris hasil kerja, kolom perilaku kerja.",
      en: "The performance quadrant of PermenPANRB 6/2022: rows are work results, columns are work behaviour.",
    },
    expression: ({ rule, category }) =>
      table(
        [rule("resultRating"), rule("behaviourRating")],
        [
          { when: ["above", "below"], then: category("employeePredicate", "poor") },
          { when: ["above", "meets"], then: category("employeePredicate", "good") },
          { when: ["above", "above"], then: category("employeePredicate", "veryGood") },
          { when: ["meets", "below"], then: category("employeePredicate", "poor") },
          { when: ["meets", "meets"], then: category("employeePredicate", "good") },
          { when: ["meets", "above"], then: category("employeePredicate", "good") },
          { when: ["below", "below"], then: category("employeePredicate", "veryPoor") },
          { when: ["below", "meets"], then: category("employeePredicate", "needsImprovement") },
          { when: ["below", "above"], then: category("employeePredicate", "needsImprovement") },
        ],
      ),
  })
  .total({ parameters: ["resultWeight", "behaviourWeight"], value: "1" })
  .cases(...kmk127Of2026Cases)
  .build();
