import { formatDecimal } from "@kinerja/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { examplePolicy } from "../../test/verify/examplePolicy.ts";
import { verifyPolicy } from "./verifyPolicy.ts";

type Edge = "atLeast" | "moreThan" | "lessThan" | "atMost";

interface TestBand {
  readonly lower: Edge;
  readonly from: number;
  readonly upper?: Edge;
  readonly to?: number;
}

const edge = fc.integer({ min: -4, max: 44 });
const band: fc.Arbitrary<TestBand> = fc.oneof(
  fc.record({ lower: fc.constantFrom<Edge>("atLeast", "moreThan"), from: edge }),
  fc.record({
    lower: fc.constantFrom<Edge>("atLeast", "moreThan"),
    from: edge,
    upper: fc.constantFrom<Edge>("lessThan", "atMost"),
    to: edge,
  }),
);
// Edges with one decimal over values without one, so that edges between two values are tried too.
const literal = (tenths: number) => ({ kind: "literal", decimal: formatDecimal({ units: tenths, decimals: 1 }) });

const holds = {
  atLeast: (value: number, to: number) => value >= to,
  moreThan: (value: number, to: number) => value > to,
  lessThan: (value: number, to: number) => value < to,
  atMost: (value: number, to: number) => value <= to,
} as const satisfies Record<Edge, (value: number, to: number) => boolean>;

/** How many bands hold a value; one without an upper edge ends where a higher one begins. */
function countInside(bands: readonly TestBand[], tenths: number): number {
  const begins = ({ lower, from }: TestBand): number =>
    lower === "atLeast" ? Math.ceil(from / 10) : Math.floor(from / 10) + 1;
  return bands.filter((one) => {
    if (!holds[one.lower](tenths, one.from)) return false;
    if (one.upper !== undefined && one.to !== undefined) return holds[one.upper](tenths, one.to);
    return !bands.some((other) => begins(other) > begins(one) && holds[other.lower](tenths, other.from));
  }).length;
}

function codesOf(changes: Readonly<Record<string, unknown>>): readonly string[] {
  return verifyPolicy(examplePolicy(changes), { search: false }).findings.map(({ code }) => code);
}

describe("verifyPolicy", { timeout: 60_000 }, () => {
  test("finds a gap or an overlap of bands exactly where some value lies in none or in two", () => {
    fc.assert(
      fc.property(fc.array(band, { minLength: 1, maxLength: 4 }), (bands) => {
        const all = [-2, -1, 0, 1, 2, 3, 4, 5, 6];
        fc.pre(bands.every((one) => all.some((value) => countInside([one], value * 10) > 0)));
        const expression = {
          kind: "bands",
          of: { kind: "field", name: "rows" },
          bands: bands.map((one) => ({
            [one.lower]: literal(one.from),
            ...(one.upper === undefined || one.to === undefined ? {} : { [one.upper]: literal(one.to) }),
            then: { kind: "literal", boolean: true },
          })),
        };
        const label = { id: "Contoh", en: "Example" };
        const codes = codesOf({
          "levels[0].fields.rows": { kind: "number", label, unit: "count", decimals: 0, least: "0", greatest: "4" },
          "levels[0].rules.banded": {
            label,
            output: { kind: "boolean" },
            expression,
            source: { instrument: "Contoh", evidence: "recalled" },
          },
        });
        const inside = all.filter((value) => countInside(bands, value * 10) > 0);
        const inRange = all.filter((value) => value >= 0 && value <= 4);
        const between = inRange.filter((value) => value > Math.min(...inside) && value < Math.max(...inside));
        expect(codes.includes("policy.bandOverlap")).toBe(inRange.some((value) => countInside(bands, value * 10) > 1));
        expect(codes.includes("policy.bandGap")).toBe(between.some((value) => !inside.includes(value)));
      }),
      { numRuns: 1000 },
    );
  });

  test("finds exactly the cells that a table lacks or has twice", () => {
    const keys = ["high", "middle", "low"].flatMap((grade) =>
      ["meets", "below"].map((rating) => [grade, rating] as const),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: keys.length - 1 }), { minLength: 1, maxLength: 9 }), (chosen) => {
        const then = { kind: "literal", category: "low", set: "grade" };
        const cells = chosen.map((index) => ({ when: keys[index], then }));
        const { findings } = verifyPolicy(examplePolicy({ "levels[0].rules.predicate.expression.cells": cells }), {
          search: false,
        });
        const missing = findings.filter(({ code }) => code === "policy.cellMissing").map(({ witness }) => witness);
        const twice = findings.filter(({ code }) => code === "policy.cellDuplicate").length;
        const lacking = keys.filter((_, index) => !chosen.includes(index)).map((key) => key.join(" × "));
        expect([...missing].sort()).toEqual([...lacking].sort());
        expect(twice).toBe(chosen.length - new Set(chosen).size);
      }),
    );
  });

  test("finds a day with two values or none exactly where there is one", () => {
    const day = (number: number): string => `2026-01-${String(number).padStart(2, "0")}`;
    const source = { instrument: "Contoh", evidence: "recalled" };
    const value = fc.record({
      from: fc.integer({ min: 1, max: 9 }),
      to: fc.option(fc.integer({ min: 2, max: 10 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (periods) => {
        fc.pre(
          periods.every(
            ({ from, to }, index) => (to === undefined || to > from) && from >= (periods[index - 1]?.from ?? 0),
          ),
        );
        const values = periods.map(({ from, to }) => ({
          from: day(from),
          ...(to === undefined ? {} : { to: day(to) }),
          value: "75",
          source,
        }));
        const codes = codesOf({
          "validity.from": day(1),
          "validity.to": day(10),
          "parameters.highLeast.values": values,
        });
        const ends = periods.map(({ to }, index) => to ?? periods[index + 1]?.from ?? 99);
        const counts = Array.from(
          { length: 9 },
          (_, at) => periods.filter(({ from }, index) => from <= at + 1 && at + 1 < (ends[index] ?? 99)).length,
        );
        const same = periods.some(({ from }, index) => from === periods[index - 1]?.from);
        expect(codes.includes("policy.valueOverlap")).toBe(same || counts.some((count) => count > 1));
        if (!codes.includes("policy.valueOverlap")) expect(codes.includes("policy.valueGap")).toBe(counts.includes(0));
      }),
      { numRuns: 500 },
    );
  });

  test("never throws, whatever one value of a document is changed to", () => {
    const paths = [
      "levels[0].rules.grade.expression.bands[0].atLeast",
      "levels[0].rules.finalScore.expression.of[0]",
      "levels[0].rules.predicate.expression.of[1]",
      "levels[1].rules.itemScore.expression",
      "levels[1].constraints[0].test",
    ];
    const expression = fc.oneof(
      fc.record({
        kind: fc.constant("literal"),
        decimal: fc.constantFrom("", "1e9", "-0", "0.1234567890123456789012345", "x"),
      }),
      fc.record({
        kind: fc.constantFrom("field", "rule", "parameter"),
        name: fc.constantFrom("__proto__", "constructor", "grade", "itemScore", "highLeast", ""),
      }),
      fc.record({ kind: fc.constant("literal"), absent: fc.constantFrom("pending", "excused") }),
      fc.record({ kind: fc.constantFrom("add", "multiply", "least", "all", "any"), of: fc.constant([]) }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), expression, (path, changed) => {
        const { sound, findings } = verifyPolicy(examplePolicy({ [path]: changed }));
        expect(sound).toBe(findings.every(({ severity }) => severity === "warning"));
      }),
      { numRuns: 200 },
    );
  });
});
