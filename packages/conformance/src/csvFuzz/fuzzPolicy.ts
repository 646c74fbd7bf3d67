import { definePolicy, type PolicyDocument } from "@kinerja/policy";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Made up for tests", evidence: "recalled" } as const;
const number = { kind: "number", label, unit: "count" } as const;

/** The fields of members in the fuzzed tables: decimals, and least and greatest value. */
export const fuzzFields = {
  whole: { ...number, decimals: 0, least: "-100", greatest: "100000" },
  money: { ...number, decimals: 2, least: "0", greatest: "1000000000000000" },
  fine: { ...number, decimals: 6, least: "-1000", greatest: "1000", whenMissing: { absent: "notMeasured" } },
  wide: { ...number, decimals: 4, least: "0", greatest: "1000000000000000000000" },
} as const;

/** A policy with numbers of every width, a category and rows, made up for the fuzzing of tables. */
export const fuzzPolicy: PolicyDocument = definePolicy({
  id: "csv-fuzz",
  version: "1.0.0",
  title: label,
  subject: "tests",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .categories("grade", {
    label,
    ordered: true,
    members: (["low", "lower", "high", "très"] as const).map((name) => ({ name, label })),
  })
  .level("member", {
    label,
    fields: { ...fuzzFields, grade: { kind: "category", label, set: "grade", whenMissing: { absent: "excused" } } },
  })
  .level("rows", {
    label,
    greatestCount: 9,
    fields: { amount: { ...number, decimals: 2, least: "0", greatest: "1000000" }, done: { kind: "boolean", label } },
  })
  .build();
