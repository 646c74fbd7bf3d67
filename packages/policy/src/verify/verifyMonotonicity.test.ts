import { describe, expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import type { Expression } from "../document/expression.ts";
import type { Finding } from "./finding.ts";
import { verifyPolicy } from "./verifyPolicy.ts";

const target: Expression = { kind: "field", name: "target" };
const realized: Expression = { kind: "field", name: "realized" };
const hundred: Expression = { kind: "literal", decimal: "100", unit: "point" };
const percent = (of: Expression): Expression => ({
  kind: "divide",
  of: [{ kind: "multiply", of: [hundred, of] }, target],
});

/** What is saved raises the score up to 24 %, and lowers it beyond: the rule of PP 46/2011. */
const efficiency: Expression = {
  kind: "choose",
  if: {
    kind: "compare",
    comparison: "atMost",
    of: [
      { kind: "subtract", of: [target, realized] },
      { kind: "multiply", of: [{ kind: "literal", decimal: "0.24" }, target] },
    ],
  },
  then: percent({
    kind: "subtract",
    of: [{ kind: "multiply", of: [{ kind: "literal", decimal: "1.76" }, target] }, realized],
  }),
  else: {
    kind: "subtract",
    of: [
      { kind: "literal", decimal: "176", unit: "point" },
      percent({
        kind: "subtract",
        of: [{ kind: "multiply", of: [{ kind: "literal", decimal: "1.76" }, target] }, realized],
      }),
    ],
  },
};

const saving = {
  "levels[1].rules.itemScore.expression": efficiency,
  "levels[1].fields.realized.better": "lower",
  cases: [
    {
      name: "on target",
      at: "2026-06-30",
      input: { ownScore: "60", items: [{ target: "12", realized: "12" }] },
      expected: { finalScore: "66.4" },
    },
  ],
};

function falls(changes: Readonly<Record<string, unknown>>): readonly Finding[] {
  const { findings } = verifyPolicy(examplePolicy(changes));
  // An error would keep the search from being made.
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return findings.filter(({ code }) => code === "policy.notMonotone");
}

describe("verifyMonotonicity", () => {
  test("finds that saving more than 24 % lowers the predicate, at the rule that does it", () => {
    const [fall, ...others] = falls(saving);
    expect(others).toEqual([]);
    expect(fall?.path).toBe("levels[1].rules.itemScore");
    expect(fall?.witness).toMatch(/^items\[0\]\.realized 9\.12 → 9\.11: grade high → middle ← /);
  });

  test("moves another field to the edge where the score alone falls", () => {
    // From 10 the fall at 24 % ends inside one band; only another own score makes it a fall of the grade.
    const [example] = saving.cases;
    const cases = [{ ...example, input: { ...example?.input, ownScore: "10" }, expected: {} }];
    expect(falls({ ...saving, cases }).map(({ path }) => path)).toEqual(["levels[1].rules.itemScore"]);
  });

  test("is silenced by a declaration of any rule on the way", () => {
    const declared = (rule: string) => ({
      code: "policy.notMonotone",
      rule,
      field: "realized",
      reason: { id: "Bunyi peraturan", en: "The law says so" },
      source: { instrument: "PP 46/2011", evidence: "secondary" },
    });
    for (const rule of ["itemScore", "itemMean", "finalScore", "grade"]) {
      expect(falls({ ...saving, exceptions: [declared(rule)] })).toEqual([]);
    }
    const other = { ...declared("itemScore"), field: "target" };
    expect(falls({ ...saving, exceptions: [other] })).toHaveLength(1);
    const { field: _field, ...broad } = declared("itemScore");
    expect(falls({ ...saving, exceptions: [broad] })).toHaveLength(1);
  });

  test("gives the two members with their results, for tools", () => {
    const [fall] = falls(saving);
    expect(fall?.pair).toEqual({
      field: "items[0].realized",
      rule: "grade",
      worse: {
        value: "9.12",
        result: "high",
        member: { ownScore: expect.anything(), items: [{ target: "12", realized: "9.12" }] },
      },
      better: {
        value: "9.11",
        result: "middle",
        member: { ownScore: expect.anything(), items: [{ target: "12", realized: "9.11" }] },
      },
    });
    expect(fall?.pair?.worse.member["ownScore"]).toBe(fall?.pair?.better.member["ownScore"]);
  });

  test("finds a fall behind a declared one, where the field falls by way of another rule", () => {
    const graded = (category: string): unknown => ({ kind: "literal", category, set: "grade" });
    const speed = {
      label: { id: "Kecepatan", en: "Speed" },
      output: { kind: "category", set: "grade" },
      expression: {
        kind: "bands",
        of: realized,
        bands: [
          { atLeast: { kind: "literal", decimal: "5", unit: "output" }, then: graded("high") },
          { atLeast: { kind: "literal", decimal: "0", unit: "output" }, then: graded("low") },
        ],
      },
      source: { instrument: "Peraturan Contoh 1/2026", evidence: "recalled" },
    };
    const exception = {
      code: "policy.notMonotone",
      rule: "itemScore",
      field: "realized",
      reason: { id: "Bunyi peraturan", en: "The law says so" },
      source: { instrument: "PP 46/2011", evidence: "secondary" },
    };
    const found = falls({ ...saving, "levels[1].rules.speed": speed, exceptions: [exception] });
    expect(found.map(({ pair }) => [pair?.rule, pair?.worse.value, pair?.better.value])).toEqual([
      ["speed", "5.00", "4.99"],
    ]);
  });

  test("finds a score that rises and falls again between the values that it starts from", () => {
    const own: Expression = { kind: "field", name: "ownScore" };
    const peak = {
      "levels[0].rules.finalScore.expression": {
        kind: "multiply",
        of: [
          { kind: "literal", decimal: "2" },
          {
            kind: "least",
            of: [
              own,
              {
                kind: "subtract",
                of: [
                  { kind: "literal", decimal: "50", unit: "point" },
                  { kind: "multiply", of: [{ kind: "literal", decimal: "0.5" }, own] },
                ],
              },
            ],
          },
        ],
      },
      "levels[0].rules.grade.expression.bands": [
        {
          atLeast: { kind: "literal", decimal: "66.4", unit: "point" },
          then: { kind: "literal", category: "high", set: "grade" },
        },
        {
          atLeast: { kind: "literal", decimal: "30", unit: "point" },
          then: { kind: "literal", category: "middle", set: "grade" },
        },
        {
          atLeast: { kind: "literal", decimal: "-50", unit: "point" },
          then: { kind: "literal", category: "low", set: "grade" },
        },
      ],
      cases: [],
    };
    // Only between 33.20 and 33.60 is the score high.
    expect(falls(peak).map(({ pair }) => [pair?.worse.value, pair?.better.value])).toEqual([["33.60", "33.61"]]);
  });

  test("looks only at fields that say which end is better", () => {
    expect(falls({ ...saving, "levels[1].fields.realized.better": null })).toEqual([]);
  });

  test("has nothing to say where more is always more", () => {
    expect(falls({})).toEqual([]);
  });

  test("leaves out members that break a constraint", () => {
    const test = {
      kind: "compare",
      comparison: "atLeast",
      of: [realized, { kind: "multiply", of: [{ kind: "literal", decimal: "0.76" }, target] }],
    };
    const message = { id: "Penghematan paling banyak 24 %.", en: "At most 24 % can be saved." };
    expect(falls({ ...saving, "levels[1].constraints[1]": { name: "saving", test, message } })).toEqual([]);
  });
});
