import type { Label, Source } from "@kinerja/model";
import {
  all,
  atLeast,
  atMost,
  bands,
  choose,
  count,
  decimal,
  definePolicy,
  divide,
  equal,
  every,
  greatestOf,
  leastOf,
  moreThan,
  multiply,
  otherwise,
  type PolicyDocument,
  present,
  round,
  some,
  subtract,
  sum,
  table,
} from "@kinerja/policy";

const source: Source = { instrument: "Example", evidence: "recalled" };
const points = { kind: "number", unit: "point", decimals: 2 } as const;
const amount = { kind: "number", unit: "output", decimals: 2, least: "0", greatest: "1000" } as const;

function label(text: string): Label {
  return { id: text, en: text };
}

/**
 * A made-up policy of three levels that has every construct: a share of a child in the whole of its
 * parent, quotients at the working scale, bands with an upper edge, a table, absences and faults.
 */
export const unitsPolicy: PolicyDocument = definePolicy({
  id: "units",
  version: "1.0.0",
  title: label("Units"),
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
  .parameter("edge", {
    label: label("Edge"),
    type: { kind: "number", unit: "point", decimals: 0 },
    values: [
      { from: "2026-01-01", value: "50", source },
      { from: "2026-07-01", value: "91", source },
    ],
  })
  .level("member", {
    label: label("Member"),
    fields: {
      bonus: { ...amount, unit: "point", label: label("Bonus"), whenMissing: "0" },
      checked: { kind: "boolean", label: label("Checked"), whenMissing: false },
      wish: { kind: "category", set: "grade", label: label("Wish"), whenMissing: { absent: "notApplicable" } },
    },
  })
  .level("units", {
    label: label("Units"),
    greatestCount: 5,
    fields: { target: { ...amount, label: label("Target") } },
  })
  .level("tasks", {
    label: label("Tasks"),
    greatestCount: 5,
    fields: { done: { ...amount, label: label("Done") } },
  })
  .constraint("member", {
    name: "bonusNeedsCheck",
    message: { id: "Bonus harus diperiksa dahulu.", en: "A bonus must be checked first." },
    test: ({ field }) => choose(moreThan(field("bonus"), "0"), field("checked"), { kind: "literal", boolean: true }),
  })
  .rule("units", "realized", {
    label: label("Realized"),
    output: { kind: "number", unit: "output", decimals: 2 },
    source,
    expression: ({ over }) => sum(over("tasks"), over("tasks").field("done"), { absent: "skip", empty: "notMeasured" }),
  })
  .rule("member", "whole", {
    label: label("Whole"),
    output: { kind: "number", unit: "output", decimals: 2 },
    source,
    expression: ({ over }) =>
      sum(over("units"), over("units").rule("realized"), { absent: "propagate", empty: "notMeasured" }),
  })
  .rule("units", "share", {
    label: label("Share"),
    output: { kind: "number", unit: "one", decimals: 4 },
    source,
    expression: ({ rule }) => divide(rule("realized"), rule("whole"), { whenZero: "notApplicable" }),
  })
  .rule("tasks", "part", {
    label: label("Part"),
    output: { kind: "number", unit: "one", decimals: 6 },
    source,
    expression: ({ field }) => divide(field("done"), field("target"), { whenZero: "issue" }),
  })
  .rule("units", "achievement", {
    label: label("Achievement"),
    output: points,
    source,
    expression: ({ rule, field }) =>
      divide(multiply(decimal("100", "point"), rule("realized")), field("target"), {
        decimals: 2,
        whenZero: "notApplicable",
      }),
  })
  .rule("member", "mean", {
    label: label("Mean"),
    output: { kind: "number", unit: "point", decimals: 6 },
    source,
    expression: ({ over, field }) => {
      const units = over("units");
      const total = sum(units, units.rule("achievement"), { absent: "skip", empty: "notMeasured" });
      const counted = count(units, units.rule("achievement"), { empty: "notMeasured" });
      return otherwise(divide(total, counted, { whenZero: "notMeasured" }), ["notMeasured"], field("bonus"));
    },
  })
  .rule("member", "grade", {
    label: label("Grade"),
    output: { kind: "category", set: "grade" },
    source,
    expression: ({ rule, parameter, category }) =>
      bands(rule("mean"), [
        { atLeast: parameter("edge"), atMost: decimal("120", "point"), then: category("grade", "high") },
        { atLeast: decimal("0", "point"), lessThan: parameter("edge"), then: category("grade", "low") },
      ]),
  })
  .rule("member", "whole6", {
    label: label("Rounded"),
    output: { kind: "number", unit: "point", decimals: 1 },
    source,
    expression: ({ rule }) => round(rule("mean"), 1, "halfEven"),
  })
  .rule("member", "granted", {
    label: label("Granted"),
    output: { kind: "boolean" },
    source,
    expression: ({ field, rule, category }) =>
      choose(
        present(field("wish")),
        table(
          [field("wish"), field("checked")],
          [
            { when: ["low", false], then: { kind: "literal", boolean: false } },
            { when: ["low", true], then: { kind: "literal", boolean: true } },
            { when: ["high", false], then: { kind: "literal", boolean: false } },
            { when: ["high", true], then: { kind: "literal", boolean: true } },
          ],
        ),
        equal(rule("grade"), category("grade", "high")),
      ),
  })
  .rule("member", "span", {
    label: label("Span"),
    output: points,
    source,
    expression: ({ over }) => {
      const units = over("units");
      const options = { absent: "refuse", empty: "refuse" } as const;
      return subtract(
        greatestOf(units, units.rule("achievement"), options),
        leastOf(units, units.rule("achievement"), options),
      );
    },
  })
  .rule("member", "steady", {
    label: label("Steady"),
    output: { kind: "boolean" },
    source,
    expression: ({ over, rule }) => {
      const units = over("units");
      const reached = atLeast(units.rule("achievement"), decimal("50", "point"));
      return all(
        every(units, reached, { absent: "propagate", empty: "notMeasured" }),
        some(units, reached, { absent: "skip", empty: "notMeasured" }),
        atMost(rule("mean"), decimal("120", "point")),
      );
    },
  })
  .build();
