import { add, decimal, definePolicy, divide, moreThan, type PolicyDocument } from "@kinerja/policy";

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
  .rule("member", "ratio", {
    label,
    output: { kind: "number", unit: "one", decimals: 4 },
    source,
    expression: ({ field }) => divide(field("amount"), field("given"), { decimals: 4, whenZero: "issue" }),
  })
  .rule("member", "level", {
    label,
    output: { kind: "category", set: "grade" },
    source,
    expression: ({ field }) => field("grade"),
  })
  .rule("member", "large", {
    label,
    output: { kind: "boolean" },
    source,
    expression: ({ field }) => moreThan(field("wide"), decimal("100", "count")),
  })
  .rule("member", "great", {
    label,
    output: { kind: "number", unit: "count", decimals: 0 },
    source,
    expression: ({ field }) => field("wide"),
  })
  .rule("works", "twice", {
    label,
    output: { kind: "number", unit: "count", decimals: 4 },
    source,
    expression: ({ field }) => add(field("size"), field("size")),
  })
  .rule("parts", "half", {
    label,
    output: { kind: "number", unit: "count", decimals: 1 },
    source,
    expression: ({ field }) => divide(field("share"), "2", { decimals: 1 }),
  })
  .build();
