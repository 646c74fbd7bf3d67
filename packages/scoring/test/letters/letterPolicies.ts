import type { Source } from "@kinerja/model";
import {
  add,
  atLeast,
  atMost,
  bands,
  choose,
  decimal,
  definePolicy,
  divide,
  mean,
  moreThan,
  multiply,
  type PolicyDocument,
  present,
  subtract,
  table,
} from "@kinerja/policy";

const secondary: Source = { instrument: "Peraturan Contoh 1/2026", evidence: "secondary" };
const located: Source = { ...secondary, locator: { article: "Pasal 7 ayat (2)" } };
const validity = { from: "2026-01-01" } as const;
const score = { kind: "number", unit: "point", decimals: 6 } as const;

/** Nine boxes, with the labels and the one cell that a reader may take for more than it is. */
export const matrixPolicy: PolicyDocument = definePolicy({
  id: "matrix",
  version: "1.0.0",
  title: { id: "Tabel predikat", en: "Table of predicates" },
  subject: "employeePredicate",
  validity,
  appliesTo: ["pns", "pppk"],
  source: secondary,
})
  .categories("rating", {
    label: { id: "Rating", en: "Rating" },
    ordered: true,
    members: [
      { name: "below", label: { id: "Di bawah ekspektasi", en: "Below expectation" } },
      { name: "meets", label: { id: "Sesuai ekspektasi", en: "Meets expectation" } },
      { name: "above", label: { id: "Di atas ekspektasi", en: "Above expectation" } },
    ],
  })
  .categories("predicate", {
    label: { id: "Predikat", en: "Predicate" },
    ordered: true,
    members: [
      { name: "veryPoor", label: { id: "Sangat Kurang", en: "Very poor" } },
      {
        name: "poor",
        label: { id: "Kurang/Misconduct", en: "Poor/Misconduct" },
        note: { id: "Nama kotak seperti tercetak.", en: "The name of the box as it is printed." },
      },
      { name: "needsImprovement", label: { id: "Butuh Perbaikan", en: "Needs improvement" } },
      { name: "good", label: { id: "Baik", en: "Good" } },
      { name: "veryGood", label: { id: "Sangat Baik", en: "Very good" } },
    ],
  })
  .level("member", {
    label: { id: "Pegawai", en: "Employee" },
    fields: {
      resultRating: { kind: "category", label: { id: "Hasil kerja", en: "Work results" }, set: "rating" },
      behaviourRating: { kind: "category", label: { id: "Perilaku kerja", en: "Work behaviour" }, set: "rating" },
    },
  })
  .rule("member", "result", {
    label: { id: "Predikat kinerja", en: "Performance predicate" },
    output: { kind: "category", set: "predicate" },
    source: secondary,
    expression: ({ field, category }) =>
      table(
        [field("resultRating"), field("behaviourRating")],
        [
          { when: ["above", "below"], then: category("predicate", "poor") },
          { when: ["above", "meets"], then: category("predicate", "good") },
          { when: ["above", "above"], then: category("predicate", "veryGood") },
          { when: ["meets", "below"], then: category("predicate", "poor") },
          { when: ["meets", "meets"], then: category("predicate", "good") },
          { when: ["meets", "above"], then: category("predicate", "good") },
          { when: ["below", "below"], then: category("predicate", "veryPoor") },
          { when: ["below", "meets"], then: category("predicate", "needsImprovement") },
          { when: ["below", "above"], then: category("predicate", "needsImprovement") },
        ],
      ),
  })
  .build();

const weight = { kind: "number", unit: "one", decimals: 2 } as const;
const edge = { kind: "number", unit: "point", decimals: 0 } as const;
const behaviour = { kind: "number", unit: "point", decimals: 2, least: "0", greatest: "100" } as const;
const amount = { kind: "number", unit: "duration", decimals: 2, least: "0.01", greatest: "1000000" } as const;

/** Activities scored by time, with a rule that turns around, weights and bands. */
export const activityPolicy: PolicyDocument = definePolicy({
  id: "activities",
  version: "1.0.0",
  title: { id: "Nilai kerja setahun", en: "A year's work" },
  subject: "employeePredicate",
  validity: { from: "2026-01-01", to: "2028-01-01" },
  appliesTo: ["pns"],
  source: located,
  notes: [{ id: "Catatan contoh.", en: "A note." }],
})
  .categories("predicate", {
    label: { id: "Sebutan", en: "Result" },
    ordered: true,
    members: [
      { name: "fair", label: { id: "Cukup", en: "Fair" } },
      { name: "good", label: { id: "Baik", en: "Good" } },
      { name: "veryGood", label: { id: "Sangat Baik", en: "Very good" } },
    ],
  })
  .parameter("workWeight", {
    label: { id: "Bagian nilai SKP", en: "Share of the SKP score" },
    type: weight,
    values: [{ from: "2026-01-01", value: "0.60", source: located, checkedOn: "2026-11-22" }],
  })
  .parameter("behaviourWeight", {
    label: { id: "Bagian perilaku", en: "Share of behaviour" },
    type: weight,
    values: [{ from: "2026-01-01", to: "2027-01-01", value: "0.40", source: { ...located, evidence: "recalled" } }],
  })
  .parameter("veryGoodLeast", {
    label: { id: "Batas bawah Sangat Baik", en: "Least of Very good" },
    type: edge,
    values: [{ from: "2026-01-01", value: "91", source: secondary }],
  })
  .level("member", {
    label: { id: "Pegawai", en: "Employee" },
    fields: { behaviour: { ...behaviour, label: { id: "Nilai perilaku", en: "Behaviour score" } } },
  })
  .level("activities", {
    label: { id: "Kegiatan", en: "Activities" },
    greatestCount: 200,
    fields: {
      target: { ...amount, label: { id: "Target waktu", en: "Target time" } },
      realised: { ...amount, label: { id: "Realisasi waktu", en: "Realised time" } },
      cost: {
        kind: "number",
        unit: "rupiah",
        decimals: 2,
        least: "0",
        greatest: "1000000000000",
        label: { id: "Biaya", en: "Cost" },
        whenMissing: { absent: "notApplicable" },
      },
    },
  })
  .rule("activities", "time", {
    label: { id: "Nilai waktu", en: "Time score" },
    output: score,
    source: located,
    expression: ({ field }) => {
      const rewarded = multiply(
        decimal("100", "point"),
        subtract(multiply("1.76", field("target")), field("realised")),
      );
      return choose(
        atMost(subtract(field("target"), field("realised")), multiply("0.24", field("target"))),
        divide(rewarded, field("target")),
        divide(subtract(multiply(decimal("176", "point"), field("target")), rewarded), field("target")),
      );
    },
  })
  .rule("activities", "counted", {
    label: { id: "Memakai biaya", en: "Has a cost" },
    output: { kind: "boolean" },
    source: located,
    expression: ({ field }) => present(field("cost")),
  })
  .rule("member", "work", {
    label: { id: "Nilai SKP", en: "SKP score" },
    output: score,
    source: located,
    expression: ({ over }) => {
      const activities = over("activities");
      return mean(activities, activities.rule("time"), { absent: "propagate", empty: "notMeasured" });
    },
  })
  .rule("member", "total", {
    label: { id: "Nilai akhir", en: "Final score" },
    output: score,
    source: located,
    expression: ({ rule, field, parameter }) =>
      add(multiply(parameter("workWeight"), rule("work")), multiply(parameter("behaviourWeight"), field("behaviour"))),
  })
  .rule("member", "result", {
    label: { id: "Sebutan", en: "Result" },
    output: { kind: "category", set: "predicate" },
    source: located,
    expression: ({ rule, parameter, category }) =>
      bands(rule("total"), [
        { atLeast: parameter("veryGoodLeast"), then: category("predicate", "veryGood") },
        { atLeast: decimal("76", "point"), lessThan: parameter("veryGoodLeast"), then: category("predicate", "good") },
        {
          atLeast: decimal("-1000000000000", "point"),
          lessThan: decimal("76", "point"),
          then: category("predicate", "fair"),
        },
      ]),
  })
  .exception({
    code: "policy.notMonotone",
    rule: "time",
    field: "realised",
    reason: {
      id: "hemat waktu lebih dari 24 % menurunkan nilai, karena targetnya dianggap tidak tepat.",
      en: "saving more than 24 % of the time lowers the score, as the target is held to be wrong.",
    },
    source: located,
  })
  .build();

const people = { kind: "number", unit: "person", decimals: 0, least: "0", greatest: "100000" } as const;

/** A guide about a unit; it names no kind of employee, so its letter goes to the head. */
export const unitPolicy: PolicyDocument = definePolicy({
  id: "distribution",
  version: "1.0.0",
  title: { id: "Panduan distribusi", en: "Distribution guide" },
  subject: "distribution",
  validity,
  appliesTo: [],
  source: secondary,
})
  .level("member", {
    label: { id: "Unit", en: "Unit" },
    fields: {
      good: { ...people, label: { id: "Pegawai berpredikat Baik", en: "People rated Good" } },
      others: { ...people, label: { id: "Pegawai lain", en: "Other people" } },
    },
  })
  .rule("member", "ceiling", {
    label: { id: "Baik paling banyak 70 persen", en: "Good for 70 percent at most" },
    output: { kind: "boolean" },
    source: secondary,
    expression: ({ field }) => atLeast(multiply("7", field("others")), multiply("3", field("good"))),
  })
  .rule("member", "mustExist", {
    label: { id: "Ada pegawai lain", en: "There are others" },
    output: { kind: "boolean" },
    source: secondary,
    expression: ({ field }) => moreThan(field("others"), decimal("0", "person")),
  })
  .rule("member", "fits", {
    label: { id: "Sesuai panduan distribusi", en: "Fits the distribution guide" },
    output: { kind: "boolean" },
    source: secondary,
    expression: ({ rule }) => ({ kind: "all", of: [{ kind: "rule", name: "ceiling" }, rule("mustExist")] }),
  })
  .build();
