import { addIntegers, divideRounded, type Integer, multiplyIntegers, type RoundingMode } from "@kinerja/model";
import { codeAt, copySlot, valueAt, writeAbsence, writeFault, writeValue } from "./slots.ts";
import type { Locate, Step } from "./step.ts";

/** A step that makes one value of one operand; an absence or a fault passes through. */
export function mapStep(self: Locate, a: Locate, apply: (value: Integer) => Integer): Step {
  return (memory, row, start) => {
    const slot = self(memory, row, start);
    const from = a(memory, row, start);
    if (codeAt(memory, from) !== 0) copySlot(memory, slot, from);
    else writeValue(memory, slot, apply(valueAt(memory, from)));
  };
}

/** A step that combines operands from left to right; the operand with the least code other than 0 wins. */
export function foldStep(self: Locate, of: readonly Locate[], combine: (a: Integer, b: Integer) => Integer): Step {
  return (memory, row, start) => {
    const slot = self(memory, row, start);
    let result: Integer | undefined;
    let lacking = -1;
    for (const part of of) {
      const from = part(memory, row, start);
      const code = codeAt(memory, from);
      if (code !== 0) {
        if (lacking < 0 || code < codeAt(memory, lacking)) lacking = from;
      } else if (lacking < 0) {
        const value = valueAt(memory, from);
        result = result === undefined ? value : combine(result, value);
      }
    }
    if (lacking >= 0) copySlot(memory, slot, lacking);
    else writeValue(memory, slot, result ?? 0);
  };
}

/** What a division step needs. */
export interface DivideStepOptions {
  readonly node: number;
  readonly a: Locate;
  readonly b: Locate;
  readonly up: Integer;
  readonly down: Integer;
  readonly mode: RoundingMode;
  /** The absence code of a zero divisor; none where it is an issue. */
  readonly whenZero?: number;
}

/** A step that divides and rounds once. */
export function divideStep(self: Locate, { node, a, b, up, down, mode, whenZero }: DivideStepOptions): Step {
  return (memory, row, start) => {
    const slot = self(memory, row, start);
    const left = a(memory, row, start);
    const right = b(memory, row, start);
    const leftCode = codeAt(memory, left);
    const rightCode = codeAt(memory, right);
    if (leftCode !== 0 || rightCode !== 0) {
      copySlot(memory, slot, leftCode !== 0 && (rightCode === 0 || leftCode <= rightCode) ? left : right);
      return;
    }
    const divisor = valueAt(memory, right);
    if (divisor !== 0) {
      writeValue(
        memory,
        slot,
        divideRounded(multiplyIntegers(valueAt(memory, left), up), multiplyIntegers(divisor, down), mode),
      );
    } else if (whenZero === undefined) {
      writeFault(memory, slot, { code: "score.divisionByZero", node, row });
    } else {
      writeAbsence(memory, slot, whenZero);
    }
  };
}

/** Adds two integers, or begins with the second. */
export function addOptional(sum: Integer | undefined, value: Integer): Integer {
  return sum === undefined ? value : addIntegers(sum, value);
}
