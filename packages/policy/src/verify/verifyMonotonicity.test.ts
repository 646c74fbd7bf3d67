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
  return verifyPolicy(examplePolicy(changes)).findings.filter(({ code }) => code === "policy.notMonotone");
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
    for (const rule of ["itemScore", "itemMean", "finalScore", "predicate"]) {
      expect(falls({ ...saving, exceptions: [declared(rule)] })).toEqual([]);
    }
    const other = { ...declared("itemScore"), field: "target" };
    expect(falls({ ...saving, exceptions: [other] })).toHaveLength(1);
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
