import { divideRounded, type Integer, multiplyIntegers, type RoundingMode } from "@kinerja/model";
import { codeAt, copySlot, lackingOf, valueAt, writeAbsence, writeFault, writeValue } from "./slots.ts";
import { type Place, type Step, slotOf } from "./step.ts";

/** A step that makes one value of one operand; an absence or a fault passes through. */
export function mapStep(self: Place, a: Place, apply: (value: Integer) => Integer): Step {
  return (frame) => {
    const { memory } = frame;
    const slot = slotOf(frame, self);
    const from = slotOf(frame, a);
    if (codeAt(memory, from) !== 0) copySlot(memory, slot, from);
    else writeValue(memory, slot, apply(valueAt(memory, from)));
  };
}

/** A step that combines operands from left to right; the operand with the least code other than 0 wins. */
export function foldStep(self: Place, of: readonly Place[], combine: (a: Integer, b: Integer) => Integer): Step {
  const [first, second] = of;
  if (first !== undefined && second !== undefined && of.length === 2) return pairStep(self, first, second, combine);
  return (frame) => {
    const { memory } = frame;
    const slot = slotOf(frame, self);
    let result: Integer | undefined;
    let lacking = -1;
    for (const part of of) {
      const from = slotOf(frame, part);
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

/** The same for two operands, which is the usual case. */
function pairStep(self: Place, a: Place, b: Place, combine: (a: Integer, b: Integer) => Integer): Step {
  return (frame) => {
    const { memory } = frame;
    const slot = slotOf(frame, self);
    const left = slotOf(frame, a);
    const right = slotOf(frame, b);
    const lacking = lackingOf(memory, left, right);
    if (lacking >= 0) copySlot(memory, slot, lacking);
    else writeValue(memory, slot, combine(valueAt(memory, left), valueAt(memory, right)));
  };
}

/** What a division step needs. */
export interface DivideStepOptions {
  readonly node: number;
  readonly a: Place;
  readonly b: Place;
  readonly up: Integer;
  readonly down: Integer;
  readonly mode: RoundingMode;
  /** The absence code of a zero divisor; none where it is an issue. */
  readonly whenZero?: number;
}

/** A step that divides and rounds once. */
export function divideStep(self: Place, { node, a, b, up, down, mode, whenZero }: DivideStepOptions): Step {
  return (frame) => {
    const { memory } = frame;
    const slot = slotOf(frame, self);
    const left = slotOf(frame, a);
    const right = slotOf(frame, b);
    const lacking = lackingOf(memory, left, right);
    if (lacking >= 0) {
      copySlot(memory, slot, lacking);
      return;
    }
    const divisor = valueAt(memory, right);
    if (divisor !== 0) {
      const numerator = up === 1 ? valueAt(memory, left) : multiplyIntegers(valueAt(memory, left), up);
      writeValue(memory, slot, divideRounded(numerator, down === 1 ? divisor : multiplyIntegers(divisor, down), mode));
    } else if (whenZero === undefined) {
      writeFault(memory, slot, { code: "score.divisionByZero", node, row: frame.row });
    } else {
      writeAbsence(memory, slot, whenZero);
    }
  };
}
