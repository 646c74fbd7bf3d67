import { expect, test } from "vitest";
import { bands } from "../builder/bands.ts";
import { choose } from "../builder/choose.ts";
import { decimal } from "../builder/decimal.ts";
import { definePolicy } from "../builder/definePolicy.ts";
import { multiply } from "../builder/multiply.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { type DescribeRuleOptions, describeRule } from "./describeRule.ts";

const source = { instrument: "Example", evidence: "recalled" } as const;
const label = { id: "Contoh", en: "Example" };
const points = { kind: "number", unit: "point", decimals: 0 } as const;
const predicate = { kind: "category", set: "predicate" } as const;
const dated = { from: "2026-01-01", source };

function build(edges: readonly { readonly from: string; readonly value: string }[]): PolicyDocument {
  const document = definePolicy({
    id: "a",
    version: "1.0.0",
    title: label,
    subject: "a",
    validity: { from: "2026-01-01" },
    appliesTo: [],
    source,
  })
    .categories("predicate", {
      label,
      ordered: true,
      members: [
        { name: "poor", label: { id: "Kurang", en: "Poor" } },
        { name: "good", label: { id: "Baik", en: "Good" } },
      ],
    })
    .parameter("goodLeast", { label, type: points, values: [{ ...dated, value: "76" }] })
    .level("member", {
      label,
      fields: {
        score: { ...points, least: "0", greatest: "100", label: { id: "Nilai", en: "Score" } },
        idea: { kind: "boolean", label: { id: "Ide", en: "Idea" } },
        late: { kind: "boolean", label: { id: "Terlambat", en: "Late" } },
      },
    })
    .rule("member", "double", {
      label,
      output: points,
      source,
      expression: ({ field }) => multiply(field("score"), "2"),
    })
    .rule("member", "chosen", {
      label,
      output: points,
      source,
      expression: ({ field }) =>
        choose(
          field("idea"),
          choose(field("late"), field("score"), multiply(field("score"), "3")),
          multiply(field("score"), "2"),
        ),
    })
    .rule("member", "predicate", {
      label,
      output: predicate,
      source,
      expression: ({ field, parameter }) =>
        bands(field("score"), [
          {
            atLeast: decimal("0", "point"),
            lessThan: parameter("goodLeast"),
            then: { kind: "literal", category: "poor", set: "predicate" },
          },
          { atLeast: parameter("goodLeast"), then: { kind: "literal", category: "good", set: "predicate" } },
        ]),
    })
    .rule("member", "early", {
      label,
      output: predicate,
      source,
      expression: ({ field, rule }) =>
        choose(field("idea"), { kind: "literal", category: "good", set: "predicate" }, rule("predicate")),
    })
    .build();
  const [level] = document.levels;
  expect(level).toBeDefined();
  return {
    ...document,
    parameters: { goodLeast: { label, type: points, values: edges.map((edge) => ({ ...dated, ...edge })) } },
  };
}

function describeRules(document: PolicyDocument): Readonly<Record<string, unknown>> {
  const rules = Object.entries(document.levels[0]?.rules ?? {});
  return Object.fromEntries(rules.map(([name, rule]) => [name, describeRule(rule, document)]));
}

const once = build([{ from: "2026-01-01", value: "76" }]);

test("a formula is said as one, in both languages", () => {
  expect(describeRules(once)["double"]).toStrictEqual({
    kind: "formula",
    formula: { id: "Nilai × 2", en: "Score × 2" },
  });
});

test("nested choices are one list, of which the first that holds is taken", () => {
  expect(describeRules(once)["chosen"]).toMatchObject({
    kind: "choices",
    choices: [
      { when: { en: "“Idea” is answered with yes and “Late” is answered with yes" }, then: { en: "Score" } },
      { when: { en: "“Idea” is answered with yes" }, then: { en: "Score × 3" } },
      { then: { en: "Score × 2" } },
    ],
  });
});

test("a rule that decides among constants says what it can give and when", () => {
  expect(describeRules(once)["predicate"]).toMatchObject({
    kind: "outcomes",
    by: { id: "Nilai", en: "Score" },
    outcomes: [
      { then: { id: "“Kurang”", en: "“Poor”" }, when: { en: "0 to less than 76 points" } },
      { then: { id: "“Baik”", en: "“Good”" }, when: { en: "76 points and above" } },
    ],
  });
});

test("a condition that settles the outcome alone is told first, and the bands after it without its opposite", () => {
  const [level] = once.levels;
  const bandsRule = level?.rules["predicate"];
  const early = level?.rules["early"];
  if (early?.expression.kind !== "choose" || bandsRule === undefined) throw new RangeError("no such rule");
  const rule = { ...early, expression: { ...early.expression, else: bandsRule.expression } };
  expect(describeRule(rule, once)).toMatchObject({
    kind: "choices",
    choices: [
      { when: { en: "“Idea” is answered with yes" }, then: { en: "“Good”" } },
      { when: { en: "score: 0 to less than 76 points" }, then: { en: "“Poor”" } },
      { when: { en: "score: 76 points and above" }, then: { en: "“Good”" } },
    ],
  });
});

test("numbers are those of the day on which the document is read", () => {
  const later = build([
    { from: "2026-01-01", value: "76" },
    { from: "2026-07-01", value: "80" },
  ]);
  const texts = JSON.stringify(describeRules(later));
  expect(texts).toContain("80 points and above");
  expect(texts).not.toContain("76");
});

test("another day has its own numbers, and zeros at the end go where they are not wanted", () => {
  const later = build([
    { from: "2026-01-01", value: "76" },
    { from: "2026-07-01", value: "80" },
  ]);
  const rule = later.levels[0]?.rules["predicate"];
  if (rule === undefined) throw new RangeError("no such rule");
  const whenOf = (document: PolicyDocument, options: DescribeRuleOptions): readonly string[] => {
    const text = describeRule(rule, document, options);
    return text.kind === "outcomes" ? text.outcomes.map(({ when }) => when.en) : [];
  };
  expect(whenOf(later, { at: "2026-03-01" })).toStrictEqual(["0 to less than 76 points", "76 points and above"]);
  const padded = build([{ from: "2026-01-01", value: "76.00" }]);
  expect(whenOf(padded, {})).toContain("76.00 points and above");
  expect(whenOf(padded, { keepZeros: false })).toContain("76 points and above");
});
