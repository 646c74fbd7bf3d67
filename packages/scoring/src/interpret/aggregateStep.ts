import { addIntegers, type Integer } from "@kinerja/model";
import type { AggregateFunction } from "@kinerja/policy";
import { greaterInteger, lesserInteger } from "./extremes.ts";
import type { Memory } from "./memory.ts";
import { codeAt, copySlot, valueAt, writeFault, writeValue } from "./slots.ts";
import { type Place, type Step, slotAt, slotOf } from "./step.ts";

/** What an aggregate step needs. */
export interface AggregateStepOptions {
  readonly node: number;
  readonly function: AggregateFunction;
  /** The level of the aggregate itself; its rows stand one level below. */
  readonly level: number;
  readonly of?: Place;
  readonly absent: "skip" | "propagate" | "refuse";
  readonly empty?: Place;
}

const combine = {
  sum: addIntegers,
  count: (sum) => addIntegers(sum, 1),
  least: lesserInteger,
  greatest: greaterInteger,
  every: (a, b) => (a !== 0 && b !== 0 ? 1 : 0),
  some: (a, b) => (a !== 0 || b !== 0 ? 1 : 0),
} as const satisfies Record<AggregateFunction, (a: Integer, b: Integer) => Integer>;

/**
 * A step that makes one value of the rows of the child level. `every` and `some` stop at a deciding
 * row, as `all` and `any` do; a fault of a row always passes through, unless a row decides.
 */
export function aggregateStep(self: Place, options: AggregateStepOptions): Step {
  const { of, absent, empty, level, node } = options;
  return (frame) => {
    const { memory } = frame;
    const slot = slotOf(frame, self);
    const first = memory.firstChild[level]?.[frame.row] ?? 0;
    const last = memory.firstChild[level]?.[frame.row + 1] ?? 0;
    if (of === undefined) {
      if (last === first && empty !== undefined) copySlot(memory, slot, slotOf(frame, empty));
      else if (last === first) writeFault(memory, slot, { code: "score.noRows", node, row: frame.row });
      else writeValue(memory, slot, last - first);
      return;
    }
    const outcome = gather(memory, { first, last, level: level + 1, of, absent, function: options.function });
    if (outcome.refused) writeFault(memory, slot, { code: "score.absentRow", node, row: frame.row });
    else if (outcome.lacking >= 0) copySlot(memory, slot, outcome.lacking);
    else if (outcome.counted > 0) writeValue(memory, slot, outcome.result);
    else if (empty !== undefined) copySlot(memory, slot, slotOf(frame, empty));
    else writeFault(memory, slot, { code: "score.noRows", node, row: frame.row });
  };
}

interface Rows extends Required<Pick<AggregateStepOptions, "of" | "absent" | "function">> {
  readonly first: number;
  readonly last: number;
  /** The level of the rows. */
  readonly level: number;
}

interface Outcome {
  result: Integer;
  counted: number;
  /** The slot whose absence or fault stands for the whole, or -1. */
  lacking: number;
  refused: boolean;
}

function gather(memory: Memory, rows: Rows): Outcome {
  const { first, last, level, of, absent, function: name } = rows;
  const deciding = name === "every" ? 0 : name === "some" ? 1 : undefined;
  const outcome: Outcome = { result: 0, counted: 0, lacking: -1, refused: false };
  for (let row = first; row < last; row += 1) {
    const from = slotAt(memory, { level, row }, of);
    const code = codeAt(memory, from);
    if (code !== 0) {
      if (code > 1 && absent === "skip") continue;
      if (code > 1 && absent === "refuse") outcome.refused = true;
      if (outcome.lacking < 0 || code < codeAt(memory, outcome.lacking)) outcome.lacking = from;
      continue;
    }
    const value = valueAt(memory, from);
    if (value === deciding) return { result: value, counted: 1, lacking: -1, refused: false };
    outcome.result = outcome.counted === 0 && name !== "count" ? value : combine[name](outcome.result, value);
    outcome.counted += 1;
  }
  // A fault says more than the refusal of an absent row.
  if (outcome.lacking >= 0 && codeAt(memory, outcome.lacking) === 1) outcome.refused = false;
  return outcome;
}
