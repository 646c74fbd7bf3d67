import { type Integer, parseDecimal, rescaleDecimal, subtractIntegers } from "@kinerja/model";
import type { MemberResult } from "../result/scoreReport.ts";
import type { DifferenceStep } from "./differenceResult.ts";

/** The units of a rule's value in a result; none where it is absent. */
export function unitsIn(result: MemberResult, rule: string, decimals: number): Integer | undefined {
  const value = result.values[rule];
  const read = typeof value === "string" ? parseDecimal(value) : undefined;
  return read === undefined ? undefined : rescaleDecimal(read, decimals);
}

/** What some steps make of a value, in units. */
export interface MeasuredPart {
  readonly steps: readonly DifferenceStep[];
  readonly part: Integer;
  /** The value after the steps. */
  readonly value: Integer;
}

/**
 * The change of a value step by step. Where there is no value after a step, that step and the next are
 * one part, so that the parts always sum to the whole.
 */
export function measureSteps(
  steps: readonly DifferenceStep[],
  first: Integer,
  valueAfter: (count: number) => Integer | undefined,
): readonly MeasuredPart[] {
  const parts: MeasuredPart[] = [];
  let last = first;
  let open: DifferenceStep[] = [];
  for (const [index, step] of steps.entries()) {
    open.push(step);
    const value = valueAfter(index + 1);
    if (value === undefined) continue;
    parts.push({ steps: open, part: subtractIntegers(value, last), value });
    last = value;
    open = [];
  }
  return parts;
}
