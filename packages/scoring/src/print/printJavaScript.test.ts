import { divideRounded, type Integer } from "@kinerja/model";
import { decimal, definePolicy, divide, multiply, type PolicyDocument, round, subtract } from "@kinerja/policy";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CohortKernel } from "../cohort/cohortKernel.ts";
import { cohortPolicy } from "../cohort/cohortPolicy.fixture.ts";
import type { CohortResult } from "../cohort/cohortResult.ts";
import { columnsOf } from "../cohort/columnsOf.ts";
import { scoreCohort } from "../cohort/scoreCohort.ts";
import type { Program } from "../program/program.ts";
import { compilePolicy } from "../score/compilePolicy.ts";
import { loadKernel } from "./loadKernel.ts";
import { printJavaScript } from "./printJavaScript.ts";

const source = { instrument: "Example", evidence: "recalled" } as const;
const label = { id: "Contoh", en: "Example" };
const money = { kind: "number", unit: "rupiah", decimals: 2, label, least: "0", greatest: "1000000000000000" } as const;

/** Quotients of numbers that may be too wide for one step, in every mode and with factors of every kind. */
const quotients: PolicyDocument = definePolicy({
  id: "quotients",
  version: "1.0.0",
  title: label,
  subject: "example",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns"],
  source,
})
  .level("member", { label, fields: { a: { ...money, least: "-1000000000000000" }, b: money } })
  .rule("member", "percent", {
    label,
    output: { kind: "number", unit: "percent", decimals: 2 },
    source,
    expression: ({ field }) =>
      divide(multiply(decimal("100", "percent"), field("a")), field("b"), { decimals: 2, whenZero: "excused" }),
  })
  .rule("member", "threeTimes", {
    label,
    output: { kind: "number", unit: "one", decimals: 4 },
    source,
    expression: ({ field }) => divide(multiply("37", field("a")), field("b"), { decimals: 4, whenZero: "issue" }),
  })
  .rule("member", "even", {
    label,
    output: { kind: "number", unit: "one", decimals: 1 },
    source,
    expression: ({ field }) => divide(field("a"), field("b"), { decimals: 1, mode: "halfEven", whenZero: "pending" }),
  })
  .rule("member", "upward", {
    label,
    output: { kind: "number", unit: "one", decimals: 1 },
    source,
    expression: ({ field }) => divide(field("a"), field("b"), { decimals: 1, mode: "up", whenZero: "pending" }),
  })
  .rule("member", "downward", {
    label,
    output: { kind: "number", unit: "one", decimals: 1 },
    source,
    expression: ({ field }) => divide(field("a"), field("b"), { decimals: 1, mode: "down", whenZero: "pending" }),
  })
  .rule("member", "whole", {
    label,
    output: { kind: "number", unit: "rupiah", decimals: 0 },
    source,
    expression: ({ field }) => round(subtract(field("a"), field("b")), 0),
  })
  .build();

function everyRule({ levels }: Program): readonly string[] {
  return levels.flatMap(({ outputs }) => outputs.map(({ name }) => name));
}

/** Both results as plain data, in which minus zero and wide values show. */
function bothWays(program: Program, members: readonly unknown[]): readonly [unknown, unknown] {
  const { columns } = columnsOf(program, members);
  const rules = everyRule(program);
  const kernel = loadKernel(program, { allowEval: true });
  return [plain(scoreCohort(program, columns, { rules })), plain(scoreCohort(program, columns, { rules, kernel }))];
}

function plain({ statuses, levels, issues, refused }: CohortResult): unknown {
  return {
    statuses: [...statuses],
    issues,
    refused,
    levels: levels.map(({ rules }) =>
      Object.entries(rules).map(([name, { values, states, wide }]) => [name, [...values], states && [...states], wide]),
    ),
  };
}

const amount = fc
  .oneof(
    fc.bigInt({ min: 0n, max: 1000n }),
    fc.bigInt({ min: 0n, max: 10n ** 9n }),
    fc.bigInt({ min: 0n, max: 10n ** 17n }),
    fc.bigInt({ min: 2n ** 53n - 40n, max: 2n ** 53n + 40n }),
    fc.integer({ min: 0, max: 17 }).map((power) => 10n ** BigInt(power)),
  )
  .map((units) => (units > 10n ** 17n ? 10n ** 17n : units));
const textOf = (units: bigint): string => `${units / 100n}.${String(units % 100n).padStart(2, "0")}`;

test("printed quotients equal the interpreter's at every size, sign and mode", () => {
  const { program } = compilePolicy(quotients);
  const member = fc.tuple(amount, amount, fc.boolean(), fc.integer({ min: 0, max: 2000 }));
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 30 }), (list) => {
      const members = list.map(([a, b, isNegative, near], index) => {
        // One in three lies on a tie or beside it.
        const tie = near % 3 === 0 && b > 0n ? (b * BigInt(2 * near + 1)) / 20000n : a;
        const bounded = tie > 10n ** 17n ? a : tie;
        return { id: `m${index}`, a: `${isNegative ? "-" : ""}${textOf(bounded)}`, b: textOf(b) };
      });
      const [interpreted, printed] = bothWays(program, members);
      expect(printed).toEqual(interpreted);
    }),
    { numRuns: 300 },
  );
});

test("the digits of far quotients are those of exact integers", () => {
  const { program } = compilePolicy(quotients);
  const { columns } = columnsOf(program, [{ id: "a", a: "-90071992547409.91", b: "700000000000.03" }]);
  const kernel = loadKernel(program, { allowEval: true });
  const rules = scoreCohort(program, columns, { kernel }).levels[0]?.rules;
  const [a, b]: readonly [Integer, Integer] = [-9007199254740991, 70000000000003];
  expect(rules?.["percent"]?.values[0]).toBe(divideRounded(BigInt(a) * 10_000n, b, "halfUp"));
  expect(rules?.["threeTimes"]?.values[0]).toBe(divideRounded(BigInt(a) * 370_000n, b, "halfUp"));
  expect(rules?.["even"]?.values[0]).toBe(divideRounded(BigInt(a) * 10n, b, "halfEven"));
});

test("members who leave the safe integers are computed by the interpreter, the others are not", () => {
  const { program } = compilePolicy(quotients);
  const { columns } = columnsOf(program, [
    { id: "a", a: "1.00", b: "3.00" },
    { id: "b", a: "999999999999999.99", b: "0.01" },
  ]);
  const kernel = loadKernel(program, { allowEval: true });
  const flagged: number[] = [];
  const watched: CohortKernel = {
    ...kernel,
    dense: (io, from, to) => {
      kernel.dense(io, from, to);
      flagged.push(...io.statuses.slice(from, to));
    },
  };
  const result = scoreCohort(program, columns, { kernel: watched });
  expect(flagged).toEqual([0, 4]);
  expect(result.levels[0]?.rules["percent"]?.wide?.get(1)).toBe(99_999_999_999_999_999n * 10_000n);
});

test("no string of a policy becomes code", () => {
  const hostile = "</script>';alert(1)//\u2028`$";
  const text = JSON.stringify(cohortPolicy)
    .replaceAll('"total"', JSON.stringify("__proto__"))
    .replaceAll('"share"', JSON.stringify(hostile))
    .replaceAll('"done"', '"constructor"')
    .replaceAll('"planned"', '"while"')
    .replaceAll('"cohort"', JSON.stringify(`x\n${hostile}`));
  const { program } = compilePolicy(JSON.parse(text) as PolicyDocument);
  const { code } = printJavaScript(program);
  expect(code).not.toContain("</script");
  expect(/[^ -~\n]/u.test(code)).toBe(false);
  expect(code.split("\n").filter((line) => line.includes("alert(") && !line.startsWith("//"))).toHaveLength(2);
  const members = [{ id: "a", ready: true, tasks: [{ constructor: 5, while: 3 }] }];
  const [interpreted, printed] = bothWays(program, members);
  expect(printed).toEqual(interpreted);
});

test("equal programs print equal texts, and another day another text", () => {
  const print = (at?: string): string =>
    printJavaScript(compilePolicy(cohortPolicy, at === undefined ? {} : { at }).program).code;
  expect(print()).toBe(print());
  expect(print("2026-02-01")).not.toBe(print());
});

test("a kernel of another policy, day or set of rules is refused", () => {
  const { program } = compilePolicy(cohortPolicy);
  const other = compilePolicy(cohortPolicy, { at: "2026-02-01" }).program;
  const { columns } = columnsOf(program, []);
  const score = (kernel: CohortKernel, rules: readonly string[]) => (): CohortResult =>
    scoreCohort(program, columns, { kernel, rules });
  expect(score(loadKernel(other, { allowEval: true }), ["total"])).toThrow("cohort.kernelDoesNotFit");
  expect(score(loadKernel(program, { allowEval: true, rules: ["total"] }), ["share"])).toThrow(
    "cohort.kernelLacksRule",
  );
  expect(() => loadKernel(program, {} as { allowEval: true })).toThrow("cohort.evalNotAllowed");
  expect(() => printJavaScript(program, { rules: ["x"] })).toThrow("cohort.unknownRule");
});

test("empty, one-row and ragged levels give the interpreter's bytes", () => {
  const { program } = compilePolicy(cohortPolicy);
  const task = fc.record({
    done: fc.oneof(
      fc.integer({ min: -100, max: 1000 }),
      fc.constant(1_000_000_000_000_000),
      fc.constant({ absent: "excused" }),
    ),
    planned: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant({ absent: "pending" })),
  });
  const member = fc.record({
    ready: fc.boolean(),
    bonus: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(null), fc.constant({ absent: "notMeasured" })),
    tasks: fc.array(task, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(member, { maxLength: 20 }), (list) => {
      const [interpreted, printed] = bothWays(
        program,
        list.map((each, index) => ({ id: `m${index}`, ...each })),
      );
      expect(printed).toEqual(interpreted);
    }),
    { numRuns: 200 },
  );
});
