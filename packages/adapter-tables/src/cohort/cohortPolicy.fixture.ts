import { definePolicy, type PolicyDocument } from "@kinerja/policy";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Made up for tests", evidence: "recalled" } as const;
const amount = { kind: "number", label, unit: "count", decimals: 2, least: "-1000", greatest: "1000000000" } as const;

/** A policy with three levels and every kind of field, made up for tests. */
export const cohortPolicy: PolicyDocument = definePolicy({
  id: "cohort-tables",
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
    members: (["low", "mid", "high", "très"] as const).map((name) => ({ name, label })),
  })
  .level("member", {
    label,
    fields: {
      amount,
      wide: { ...amount, decimals: 0, least: "0", greatest: "1000000000000000000000" },
      grade: { kind: "category", label, set: "grade", whenMissing: { absent: "excused" } },
      given: { ...amount, whenMissing: "7.25" },
    },
  })
  .level("works", {
    label,
    greatestCount: 4,
    fields: {
      size: { ...amount, decimals: 4, least: "0", greatest: "999", whenMissing: { absent: "notMeasured" } },
      done: { kind: "boolean", label },
    },
  })
  .level("parts", { label, greatestCount: 3, fields: { share: { ...amount, decimals: 0 } } })
  .rule("member", "total", {
    label,
    output: { kind: "number", unit: "count", decimals: 2 },
    source,
    expression: ({ field }) => field("amount"),
  })
  .build();
