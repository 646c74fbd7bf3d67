import { add, definePolicy, divide, type PolicyDocument, type PolicyOverlay, sum } from "@kinerja/policy";
import { score } from "@kinerja/scoring";
import { describe, expect, test } from "vitest";
import { runVectors } from "./runVectors.ts";
import type { VectorRunner } from "./vectorRunner.ts";

const label = { id: "Contoh", en: "Example" };
const source = { instrument: "Example", evidence: "recalled" } as const;
const number = { kind: "number", label, unit: "one", decimals: 2, least: "0", greatest: "100" } as const;
const output = { kind: "number", unit: "one", decimals: 6 } as const;

const policy: PolicyDocument = definePolicy({
  id: "example",
  version: "1.0.0",
  title: label,
  subject: "example",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .parameter("extra", {
    label,
    type: { kind: "number", unit: "one", decimals: 0 },
    values: [{ from: "2026-01-01", value: "1", source }],
  })
  .level("member", { label, fields: { bonus: { ...number, whenMissing: { absent: "excused" } } } })
  .level("items", { label, greatestCount: 9, fields: { weight: number } })
  .rule("items", "third", { label, output, source, expression: ({ field }) => divide(field("weight"), "3") })
  .rule("member", "total", {
    label,
    output,
    source,
    expression: ({ over, parameter }) =>
      add(sum(over("items"), over("items").rule("third"), { absent: "propagate", empty: "0" }), parameter("extra")),
  })
  .rule("member", "same", { label, output, source, expression: ({ field }) => field("bonus") })
  .build();

const overlay: PolicyOverlay = {
  formatVersion: 1,
  kind: "overlay",
  id: "example.more",
  version: "1.0.0",
  base: "example",
  title: label,
  source,
  parameters: {
    extra: {
      label,
      type: { kind: "number", unit: "one", decimals: 0 },
      values: [{ from: "2026-01-01", value: "5", source }],
    },
  },
};

const runner: VectorRunner = { policies: [policy], overlays: [overlay], score };
const input = { items: [{ weight: "10" }, { weight: "20.00" }] };

function run(
  each: Readonly<Record<string, unknown>>,
  file: Readonly<Record<string, unknown>> = {},
): ReturnType<typeof runVectors> {
  return runVectors({ kind: "policy", policy: "example", cases: [{ name: "one", input, ...each }], ...file }, runner);
}

function codes(report: ReturnType<typeof runVectors>): readonly string[] {
  return report.failures.map(({ code }) => code);
}

describe("policy vectors", () => {
  test("compare named rules only, at their level, after rounding to the decimals that are printed", () => {
    const report = run({ expected: { total: "11.0", items: [{ third: "3.33" }, {}] } });
    expect(report).toStrictEqual({ passed: 1, failed: 0, failures: [] });
  });

  test("say which rule differs, where, what was expected and what came out", () => {
    const report = run({ expected: { total: "12", items: [{ third: "3.33" }, { third: "6.66" }] } });
    expect(report).toMatchObject({ passed: 0, failed: 1 });
    expect(
      report.failures.map(({ vector, rule, expected, received, path }) => [vector, rule, expected, received, path]),
    ).toStrictEqual([
      ["one", "total", "12", "11.000000", "cases[0].expected.total"],
      ["one", "third", "6.66", "6.666667", "cases[0].expected.items[1].third"],
    ]);
  });

  test("take null for an absence of any kind and a named kind for that kind only", () => {
    expect(run({ expected: { same: null } }).passed).toBe(1);
    expect(run({ expected: { same: { absent: "excused" } } }).passed).toBe(1);
    expect(codes(run({ expected: { same: { absent: "pending" } } }))).toStrictEqual(["vectors.mismatch"]);
  });

  test("compare nothing with what a source misprints", () => {
    expect(run({ expected: { total: "11" }, printed: { total: "12", items: "x" } }).passed).toBe(1);
    expect(codes(run({ printed: { total: "11" } }))).toStrictEqual(["vectors.nothingExpected"]);
  });

  test("compare issue codes as a set where they are given", () => {
    const bad = { input: { ...input, bonus: "1000", weigth: 1 } };
    expect(run({ ...bad, expectedIssues: ["input.unknownField", "input.outOfRange"] }).passed).toBe(1);
    const report = run({ ...bad, expected: { total: null }, expectedIssues: ["input.outOfRange"] });
    expect(report.failures[0]).toMatchObject({
      code: "vectors.issues",
      expected: ["input.outOfRange"],
      received: ["input.outOfRange", "input.unknownField"],
    });
    expect(run({ expected: { total: "11" }, expectedIssues: [] }).passed).toBe(1);
  });

  test("apply overlays and dates of the file and of the case", () => {
    expect(run({ expected: { total: "15" } }, { overlays: ["example.more"], at: "2026-06-30" }).passed).toBe(1);
    expect(run({ expected: { total: "15" }, overlays: ["example.more"] }).passed).toBe(1);
    const before = run({ expected: { total: "11" } }, { at: "2025-06-30" });
    expect(codes(before)).toStrictEqual(["vectors.notScored"]);
    expect(before.failures[0]?.received).toContain("policy.noValueAtDate");
  });

  test("refuse names that the policy does not have, with the nearest", () => {
    expect(run({ expected: { totl: "1" } }).failures[0]?.message.en).toContain('Did you mean "total"?');
    expect(codes(run({ expected: { total: "11" } }, { policy: "exampel" }))).toStrictEqual(["vectors.unknownPolicy"]);
    expect(codes(run({ expected: { total: "11" } }, { overlays: ["x"] }))).toStrictEqual(["vectors.unknownOverlay"]);
  });

  test("count the rows of a level", () => {
    expect(codes(run({ expected: { items: [{ third: "3.33" }] } }))).toStrictEqual(["vectors.rowCount"]);
    expect(codes(run({ expected: { items: {} } }))).toStrictEqual(["vectors.malformed"]);
  });

  test("count a vector that expects nothing, or is no vector, as failed", () => {
    expect(codes(run({}))).toStrictEqual(["vectors.nothingExpected"]);
    expect(codes(runVectors({ kind: "policy", policy: "example", cases: [] }, runner))).toStrictEqual([
      "vectors.malformed",
    ]);
    expect(codes(runVectors({ kind: "policy", policy: "example", cases: [7] }, runner))).toStrictEqual([
      "vectors.malformed",
    ]);
    expect(codes(runVectors({ kind: "song" }, runner))).toStrictEqual(["vectors.unknownKind"]);
    expect(codes(runVectors(null, runner))).toStrictEqual(["vectors.unknownKind"]);
  });
});

describe("data files", () => {
  const members = [
    { id: "a", ...input },
    { id: "b", items: [] },
  ];

  test("run as vectors, one for each id that is expected", () => {
    const report = runVectors(
      { policy: "example", members, expected: { a: { total: 11 }, b: { total: "1" } } },
      runner,
    );
    expect(report).toStrictEqual({ passed: 2, failed: 0, failures: [] });
  });

  test("fail where an id is not there", () => {
    expect(codes(runVectors({ policy: "example", members, expected: { c: { total: "1" } } }, runner))).toStrictEqual([
      "vectors.unknownMember",
    ]);
    expect(codes(runVectors({ policy: "example", members }, runner))).toStrictEqual(["vectors.malformed"]);
  });
});

test("statistical vectors fail with a code of their own", () => {
  const report = runVectors({ kind: "statistics", vectors: [{ id: "k1", family: "Kendall W" }, {}] }, runner);
  expect(report).toMatchObject({ passed: 0, failed: 2 });
  expect(codes(report)).toStrictEqual(["vectors.unknownFamily", "vectors.unknownFamily"]);
});
