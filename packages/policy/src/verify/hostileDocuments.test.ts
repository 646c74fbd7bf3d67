import { describe, expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { verifyPolicy } from "./verifyPolicy.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Contoh", evidence: "recalled" };
const range = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

function rule(output: unknown, expression: unknown): unknown {
  return { label, output, expression, source };
}

/** Rules of which each reads the one before twice: 2 to the power of their number, for who reads them naively. */
function chain(count: number, output: unknown, start: unknown, kind: string): PolicyDocument {
  const link = (index: number): unknown =>
    index === 0 ? start : { kind, of: [0, 1].map(() => ({ kind: "rule", name: `link${index - 1}` })) };
  const rules = Object.fromEntries(
    range(count).map((index) => [`levels[0].rules.link${index}`, rule(output, link(index))]),
  );
  return examplePolicy(rules);
}

const truth = { kind: "boolean" };
const points = { kind: "number", unit: "point", decimals: 2 };
const isHigh = {
  kind: "compare",
  comparison: "atLeast",
  of: [
    { kind: "field", name: "ownScore" },
    { kind: "literal", decimal: "50", unit: "point" },
  ],
};

const hostile: readonly (readonly [string, () => PolicyDocument])[] = [
  ["a chain of questions that doubles", () => chain(200, truth, isHigh, "any")],
  ["a chain of numbers that doubles", () => chain(60, points, { kind: "field", name: "ownScore" }, "greatest")],
  [
    "a chain of quotients that doubles",
    () =>
      examplePolicy({
        ...Object.fromEntries(
          range(60).map((index) => [
            `levels[0].rules.link${index}`,
            rule(
              { kind: "number", unit: "one", decimals: 6 },
              index === 0
                ? { kind: "divide", of: [{ kind: "field", name: "ownScore" }, isHigh.of[1]] }
                : {
                    kind: "add",
                    of: [
                      { kind: "rule", name: `link${index - 1}` },
                      { kind: "literal", decimal: "1" },
                    ],
                  },
            ),
          ]),
        ),
        "levels[0].rules.last": rule(truth, {
          kind: "compare",
          comparison: "atLeast",
          of: [
            { kind: "rule", name: "link59" },
            { kind: "literal", decimal: "1" },
          ],
        }),
      }),
  ],
  [
    "ten thousand bands",
    () =>
      examplePolicy({
        "levels[0].rules.grade.expression.bands": range(10_000).map((index) => ({
          atLeast: { kind: "literal", decimal: (index / 100).toFixed(2), unit: "point" },
          then: { kind: "literal", category: index % 2 === 0 ? "high" : "low", set: "grade" },
        })),
      }),
  ],
  [
    "ten thousand bands that all overlap",
    () =>
      examplePolicy({
        "levels[0].rules.grade.expression.bands": range(10_000).map((index) => ({
          atLeast: { kind: "literal", decimal: (index / 100).toFixed(2), unit: "point" },
          atMost: { kind: "literal", decimal: "100", unit: "point" },
          then: { kind: "literal", category: "high", set: "grade" },
        })),
      }),
  ],
  [
    "a set of thirty thousand categories of one name",
    () => examplePolicy({ "categories.grade.members": range(30_000).map(() => ({ name: "same", label })) }),
  ],
  [
    "a value for every day of eight years",
    () =>
      examplePolicy({
        "parameters.highLeast.values": range(2000).map((index) => ({
          from: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
          value: String(51 + (index % 40)),
          source,
        })),
        "validity.to": null,
      }),
  ],
  [
    "a thousand cases of many rows",
    () => {
      const items = range(10).map(() => ({ target: "10", realized: "9" }));
      const cases = range(1000).map((index) => ({
        name: `case ${index}`,
        input: { ownScore: String(index % 100), items },
        expected: {},
      }));
      return examplePolicy({ cases });
    },
  ],
];

describe("verifyPolicy comes to an end", () => {
  test.each(hostile)(
    "with %s",
    (_, make) => {
      const document = make();
      const started = performance.now();
      const { sound, findings } = verifyPolicy(document);
      // Seconds where a naive reading would take years; wide, for machines differ.
      expect(performance.now() - started).toBeLessThan(60_000);
      expect(sound).toBe(findings.every(({ severity }) => severity === "warning"));
    },
    120_000,
  );
});
