import type { PolicyDocument } from "@kinerja/policy";
import { explain, score, type Trace, type TraceInput, type TraceStep } from "@kinerja/scoring";
import { describe, expect, test } from "vitest";
import type { EngineRow } from "../compare/engineResult.ts";
import { readScaled, toScale } from "../oracle/scaled.ts";
import { lawSamples } from "../suites/lawSamples.ts";
import { sampleSeed } from "../suites/sampleSizes.ts";

interface Explained {
  readonly policy: PolicyDocument;
  readonly result: EngineRow;
  readonly trace: Trace;
}

const explained: readonly Explained[] = lawSamples(sampleSeed(), 30).flatMap(({ policy, members }) =>
  members.flatMap((member) => {
    const { result, trace } = explain(policy, member);
    return trace === undefined ? [] : [{ policy, result, trace }];
  }),
);

/** The row of a result that a path such as `items[2].parts[0]` leads to. */
function rowAt(result: EngineRow, path: string | undefined): EngineRow {
  let row = result;
  for (const part of path?.split(".") ?? []) {
    const [, level = "", index = ""] = /^(.+)\[(\d+)\]$/.exec(part) ?? [];
    row = (row[level] as readonly EngineRow[])[Number(index)] ?? row;
  }
  return row;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Whether two values are one, whatever zeros stand at their ends. */
function isSame(a: unknown, b: unknown): boolean {
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  const [x, y] = [readScaled(textOf(a)), readScaled(textOf(b))];
  if (x === undefined || y === undefined) return false;
  const decimals = Math.max(x.decimals, y.decimals);
  return toScale(x, decimals).units === toScale(y, decimals).units;
}

/** The steps that an input of kind `rule` may mean: that rule, at the same row. */
function stepsOf(trace: Trace, input: TraceInput): readonly TraceStep[] {
  return trace.steps.filter(({ rule, row }) => rule === input.name && row === input.row);
}

describe("laws of the trace", () => {
  test("there are members to explain, of real and of random policies", () => {
    expect(explained.length).toBeGreaterThan(200);
  });

  test("explain has the result that score has", () => {
    for (const { policy, members } of lawSamples(sampleSeed(), 10)) {
      for (const member of members) {
        expect(explain(policy, member).result).toEqual(score(policy, [member]).results[0]);
      }
    }
  });

  test("there is one step for each rule of each row, and its value is the one of the result", () => {
    for (const { result, trace, policy } of explained) {
      if (
        (result as unknown as { readonly issues: readonly { readonly code: string }[] }).issues.some(
          ({ code }) => code === "input.constraint",
        )
      )
        continue;
      const count = (row: EngineRow, level: number): number => {
        const next = policy.levels[level + 1]?.name ?? "";
        const rows = (row[next] ?? []) as readonly EngineRow[];
        return Object.keys(row.values).length + rows.reduce((sum, each) => sum + count(each, level + 1), 0);
      };
      expect(trace.steps.length).toBe(count(result, 0));
      for (const step of trace.steps) expect(step.value).toEqual(rowAt(result, step.row).values[step.rule]);
    }
  });

  test("every input is a field, a parameter or an aggregate of the document, or a rule with a step before it", () => {
    for (const { policy, trace } of explained) {
      for (const [index, step] of trace.steps.entries()) {
        for (const input of step.inputs) {
          switch (input.kind) {
            case "field":
              expect(policy.levels.some(({ fields }) => Object.hasOwn(fields, input.name))).toBe(true);
              break;
            case "parameter":
              expect(policy.parameters[input.name]?.values.map(({ from }) => from)).toContain(input.from);
              expect(input.source).toBeDefined();
              break;
            case "rule":
              expect(
                stepsOf({ ...trace, steps: trace.steps.slice(0, index) }, input).length,
                `${step.rule} reads ${input.name}`,
              ).toBe(1);
              break;
            case "aggregate":
              expect(policy.levels.slice(1).some(({ name }) => input.name.includes(` ${name}`))).toBe(true);
              break;
          }
        }
      }
    }
  });

  test("what a rule read of another rule is that rule's value with all its digits", () => {
    for (const { trace } of explained) {
      for (const step of trace.steps) {
        for (const input of step.inputs.filter(({ kind }) => kind === "rule")) {
          const [read] = stepsOf(trace, input);
          expect(isSame(read?.exact ?? read?.value, input.value), `${step.rule} reads ${input.name}`).toBe(true);
        }
      }
    }
  });

  test("a trace goes through JSON unchanged", () => {
    for (const { trace } of explained) expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
  });
});
