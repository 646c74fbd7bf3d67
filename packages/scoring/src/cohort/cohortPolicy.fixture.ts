import type { Label, Source } from "@kinerja/model";
import { add, decimal, definePolicy, divide, lessThan, multiply, type PolicyDocument, sum } from "@kinerja/policy";

const source: Source = { instrument: "Example", evidence: "recalled" };

function label(text: string): Label {
  return { id: text, en: text };
}

/** A made-up policy with two levels, a category, defaults, every way to lack a value, and a constraint. */
export const cohortPolicy: PolicyDocument = definePolicy({
  id: "cohort",
  version: "1.0.0",
  title: label("Cohort"),
  subject: "example",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .categories("grade", {
    label: label("Grade"),
    ordered: true,
    members: [
      { name: "low", label: label("Low") },
      { name: "high", label: label("High") },
    ],
  })
  .level("member", {
    label: label("Member"),
    fields: {
      grade: { kind: "category", set: "grade", label: label("Grade"), whenMissing: { absent: "notApplicable" } },
      bonus: {
        kind: "number",
        unit: "point",
        decimals: 1,
        least: "0",
        greatest: "10",
        label: label("Bonus"),
        whenMissing: "1.5",
      },
      ready: { kind: "boolean", label: label("Ready"), required: true },
    },
  })
  .level("tasks", {
    label: label("Tasks"),
    greatestCount: 3,
    fields: {
      done: {
        kind: "number",
        unit: "one",
        decimals: 0,
        least: "-100",
        greatest: "1000000000000000",
        label: label("Done"),
      },
      planned: { kind: "number", unit: "one", decimals: 0, least: "0", greatest: "1000", label: label("Planned") },
    },
  })
  .rule("tasks", "share", {
    label: label("Share"),
    output: { kind: "number", unit: "percent", decimals: 2 },
    source,
    expression: ({ field }) =>
      divide(multiply(decimal("100", "percent"), field("done")), field("planned"), { decimals: 2, whenZero: "issue" }),
  })
  .rule("member", "total", {
    label: label("Total"),
    output: { kind: "number", unit: "percent", decimals: 2 },
    source,
    expression: ({ over }) =>
      add(
        sum(over("tasks"), over("tasks").rule("share"), { absent: "skip", empty: decimal("0", "percent") }),
        decimal("1", "percent"),
      ),
  })
  .constraint("member", {
    name: "bonusBelowNine",
    test: ({ field }) => lessThan(field("bonus"), decimal("9", "point")),
    message: label("Too much"),
  })
  .build();
