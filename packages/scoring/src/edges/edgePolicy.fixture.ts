import type { Label, Source } from "@kinerja/model";
import {
  add,
  all,
  any,
  atLeast,
  atMost,
  bands,
  choose,
  decimal,
  definePolicy,
  divide,
  type PolicyDocument,
  some,
  sum,
} from "@kinerja/policy";

const source: Source = { instrument: "Example", evidence: "recalled" };
const dated: Source = { instrument: "Dated", evidence: "secondary" };
const score = { kind: "number", unit: "point", decimals: 2, least: "0", greatest: "100" } as const;

function label(text: string): Label {
  return { id: text, en: text };
}

/** A made-up policy with every kind of edge: open and closed ones, printed upper ones, choices, rows, and a third. */
export const edgePolicy: PolicyDocument = definePolicy({
  id: "edges",
  version: "1.0.0",
  title: label("Edges"),
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
      { name: "poor", label: label("Poor") },
      { name: "fair", label: label("Fair") },
      { name: "good", label: label("Good") },
      { name: "veryGood", label: label("Very good") },
    ],
  })
  .parameter("goodLeast", {
    label: label("Good from"),
    type: { kind: "number", unit: "point", decimals: 1 },
    values: [{ from: "2026-01-01", value: "76.0", source: dated }],
  })
  .level("member", {
    label: label("Member"),
    fields: {
      score: { ...score, label: label("Score") },
      thirds: { ...score, label: label("Sum of three"), whenMissing: "0" },
      idea: { kind: "boolean", label: label("Idea"), whenMissing: false },
      days: {
        kind: "number",
        unit: "day",
        decimals: 0,
        least: "0",
        greatest: "30",
        label: label("Days"),
        whenMissing: "15",
      },
    },
  })
  .level("rows", {
    label: label("Rows"),
    greatestCount: 5,
    fields: { mark: { ...score, label: label("Mark") } },
  })
  .rule("member", "band", {
    label: label("Band"),
    output: { kind: "category", set: "grade" },
    source,
    expression: ({ field, category, parameter }) =>
      bands(field("score"), [
        { moreThan: decimal("90", "point"), then: category("grade", "veryGood") },
        { atLeast: parameter("goodLeast"), atMost: decimal("90", "point"), then: category("grade", "good") },
        { atLeast: decimal("50", "point"), then: category("grade", "fair") },
        // Both are poor: there is an edge in the law, but nothing changes at it.
        { atLeast: decimal("20", "point"), then: category("grade", "poor") },
        { atLeast: decimal("0", "point"), then: category("grade", "poor") },
      ]),
  })
  .rule("member", "third", {
    label: label("A third"),
    output: { kind: "category", set: "grade" },
    source,
    expression: ({ field, category }) =>
      bands(divide(field("thirds"), decimal("3")), [
        { atLeast: decimal("30.3333", "point"), then: category("grade", "good") },
        { atLeast: decimal("0", "point"), then: category("grade", "fair") },
      ]),
  })
  .rule("member", "chosen", {
    label: label("Chosen"),
    output: { kind: "category", set: "grade" },
    source,
    expression: ({ field, category }) =>
      choose(
        all(field("idea"), atLeast(field("score"), decimal("95", "point"))),
        category("grade", "veryGood"),
        choose(atMost(decimal("76", "point"), field("score")), category("grade", "good"), category("grade", "poor")),
      ),
  })
  .rule("member", "punctual", {
    label: label("Punctual"),
    output: { kind: "boolean" },
    source,
    expression: ({ field }) => any(field("idea"), atMost(field("days"), decimal("5", "day"))),
  })
  .rule("member", "capped", {
    label: label("Capped"),
    output: { kind: "category", set: "grade" },
    source,
    // More than 20 days are in no band, though the field allows 30.
    expression: ({ field, category }) =>
      bands(field("days"), [
        { atLeast: decimal("10", "day"), atMost: decimal("20", "day"), then: category("grade", "good") },
        { atLeast: decimal("0", "day"), then: category("grade", "fair") },
      ]),
  })
  .rule("member", "overruled", {
    label: label("Overruled"),
    output: { kind: "category", set: "grade" },
    source,
    // From 90 on the first branch decides, so that nobody meets the edge at 95.
    expression: ({ field, category }) =>
      choose(
        atLeast(field("score"), decimal("90", "point")),
        category("grade", "veryGood"),
        bands(field("score"), [
          { atLeast: decimal("95", "point"), then: category("grade", "good") },
          { atLeast: decimal("85", "point"), then: category("grade", "fair") },
          { atLeast: decimal("0", "point"), then: category("grade", "poor") },
        ]),
      ),
  })
  .rule("member", "allowance", {
    label: label("Allowance"),
    output: { kind: "number", unit: "point", decimals: 2 },
    source,
    // A choice between numbers decides no category.
    expression: ({ field }) =>
      choose(atLeast(field("score"), decimal("60", "point")), field("score"), decimal("0", "point")),
  })
  .rule("rows", "points", {
    label: label("Points"),
    output: { kind: "number", unit: "point", decimals: 0 },
    source,
    expression: ({ field }) =>
      bands(field("mark"), [
        { atLeast: decimal("60", "point"), then: decimal("2", "point") },
        { atLeast: decimal("0", "point"), then: decimal("1", "point") },
      ]),
  })
  .rule("member", "total", {
    label: label("Total"),
    output: { kind: "number", unit: "point", decimals: 0 },
    source,
    expression: ({ over }) => {
      const rows = over("rows");
      const bonus = bands(rows.field("mark"), [
        { atLeast: decimal("80", "point"), then: decimal("1", "point") },
        { atLeast: decimal("0", "point"), then: decimal("0", "point") },
      ]);
      return sum(rows, add(rows.rule("points"), bonus), { absent: "skip", empty: "notMeasured" });
    },
  })
  .rule("member", "anyHigh", {
    label: label("Any high"),
    output: { kind: "boolean" },
    source,
    expression: ({ over }) => {
      const rows = over("rows");
      return some(rows, atLeast(rows.field("mark"), decimal("40", "point")), { absent: "skip", empty: "notMeasured" });
    },
  })
  .build();
