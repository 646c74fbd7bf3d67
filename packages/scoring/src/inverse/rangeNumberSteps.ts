import { compareIntegers, divideRounded, type Integer, multiplyIntegers, type RoundingMode } from "@kinerja/model";
import { greaterInteger, lesserInteger } from "../interpret/extremes.ts";
import { type Place, slotOf } from "../interpret/step.ts";
import type { RangeStep } from "./rangeStep.ts";
import {
  faultBit,
  greatestAt,
  joinMasks,
  leastAt,
  maskAt,
  presentBit,
  type Ranges,
  writeRange,
  writeShape,
} from "./ranges.ts";
import { divideLines, type Line, lineAt } from "./shapes.ts";

/** The bounds of an operation's values from the bounds of two operands. */
type Bounds = (ranges: Ranges, a: readonly [Integer, Integer], b: number) => readonly [Integer, Integer];

/** A step of an operation that grows with its one operand. */
export function risingStep(
  self: Place,
  a: Place,
  apply: (value: Integer) => Integer,
  shape: "monotone" | "straight",
): RangeStep {
  return (frame, ranges) => {
    const from = slotOf(frame, a);
    const line = lineAt(ranges, from);
    if (line !== undefined) {
      const ends = [apply(line.start), apply(line.end)] as const;
      writeShape(ranges, slotOf(frame, self), shape === "straight" ? line.shape : "monotone", ends);
      return;
    }
    const mask = maskAt(ranges, from);
    const has = (mask & presentBit) !== 0;
    writeRange(
      ranges,
      slotOf(frame, self),
      mask,
      has ? [apply(leastAt(ranges, from)), apply(greatestAt(ranges, from))] : [0, 0],
    );
  };
}

/** A step that swaps true and false. */
export function notRangeStep(self: Place, a: Place): RangeStep {
  const swap = (value: Integer): Integer => (value === 0 ? 1 : 0);
  return (frame, ranges) => {
    const from = slotOf(frame, a);
    const bounds = [swap(greatestAt(ranges, from)), swap(leastAt(ranges, from))] as const;
    writeRange(ranges, slotOf(frame, self), maskAt(ranges, from), bounds);
  };
}

/** How a fold combines two operands: their bounds, and their lines where they have them. */
export interface FoldOptions {
  readonly bounds: Bounds;
  readonly lines: (a: Line, b: Line) => Line | undefined;
}

/** The line of a fold; none where an operand has none, or where it may turn back. */
export function foldLines(ranges: Ranges, slots: readonly number[], combine: FoldOptions["lines"]): Line | undefined {
  let result: Line | undefined;
  for (const [index, slot] of slots.entries()) {
    const line = lineAt(ranges, slot);
    result = line === undefined ? undefined : index === 0 ? line : result && combine(result, line);
    if (result === undefined) return undefined;
  }
  return result;
}

/** A step that combines operands from left to right. */
export function foldRangeStep(self: Place, of: readonly Place[], { bounds: combine, lines }: FoldOptions): RangeStep {
  const slots: number[] = of.map(() => 0);
  const masks: number[] = of.map(() => 0);
  return (frame, ranges) => {
    for (const [index, part] of of.entries()) {
      const slot = slotOf(frame, part);
      slots[index] = slot;
      masks[index] = maskAt(ranges, slot);
    }
    const line = foldLines(ranges, slots, lines);
    if (line !== undefined) {
      writeShape(ranges, slotOf(frame, self), line.shape, [line.start, line.end]);
      return;
    }
    const joined = joinMasks(masks);
    let bounds: readonly [Integer, Integer] = [0, 0];
    if ((joined & presentBit) !== 0) {
      const first = slots[0] ?? 0;
      bounds = [leastAt(ranges, first), greatestAt(ranges, first)];
      for (let index = 1; index < slots.length; index += 1) bounds = combine(ranges, bounds, slots[index] ?? 0);
    }
    writeRange(ranges, slotOf(frame, self), joined, bounds);
  };
}

/** Bounds of an operation that grows with both operands, such as a sum. */
export function risingBounds(apply: (a: Integer, b: Integer) => Integer): Bounds {
  return (ranges, [least, greatest], b) => [apply(least, leastAt(ranges, b)), apply(greatest, greatestAt(ranges, b))];
}

/** Bounds of a difference: it grows with the first operand and falls with the second. */
export function differenceBounds(apply: (a: Integer, b: Integer) => Integer): Bounds {
  return (ranges, [least, greatest], b) => [apply(least, greatestAt(ranges, b)), apply(greatest, leastAt(ranges, b))];
}

/** Bounds of a product: one of the four products of the ends is the least, one the greatest. */
export const productBounds: Bounds = (ranges, [least, greatest], b) => {
  const [low, high] = [leastAt(ranges, b), greatestAt(ranges, b)];
  const first = ordered(multiplyIntegers(least, low), multiplyIntegers(greatest, low));
  if (low === high) return first;
  return widest(first, ordered(multiplyIntegers(least, high), multiplyIntegers(greatest, high)));
};

/** What a division step needs. */
export interface DivideRangeOptions {
  readonly a: Place;
  readonly b: Place;
  readonly up: Integer;
  readonly down: Integer;
  readonly mode: RoundingMode;
  /** The absence code of a zero divisor; none where it is an issue. */
  readonly whenZero?: number;
}

/** A step that divides and rounds once: on each side of zero the quotient is monotone in both operands. */
export function divideRangeStep(self: Place, options: DivideRangeOptions): RangeStep {
  const { a, b, whenZero } = options;
  const zeroBit = whenZero === undefined ? faultBit : 1 << whenZero;
  return (frame, ranges) => {
    const left = slotOf(frame, a);
    const right = slotOf(frame, b);
    const [numerator, divisor] = [lineAt(ranges, left), lineAt(ranges, right)];
    const line = numerator && divisor && divideLines(numerator, divisor, (n, d) => quotientOf(n, d, options));
    if (line !== undefined) {
      writeShape(ranges, slotOf(frame, self), line.shape, [line.start, line.end]);
      return;
    }
    const joined = joinMasks([maskAt(ranges, left), maskAt(ranges, right)]);
    let mask = joined & ~presentBit;
    let bounds: readonly [Integer, Integer] = [0, 0];
    if ((joined & presentBit) !== 0) {
      const [from, to] = [leastAt(ranges, right), greatestAt(ranges, right)];
      if (compareIntegers(from, 0) <= 0 && compareIntegers(to, 0) >= 0) mask |= zeroBit;
      const quotientsBy = (low: Integer, high: Integer): void => {
        const ends = quotientBounds(ranges, left, [low, high], options);
        bounds = (mask & presentBit) === 0 ? ends : widest(bounds, ends);
        mask |= presentBit;
      };
      if (from < 0) quotientsBy(from, lesserInteger(to, -1));
      if (to > 0) quotientsBy(greaterInteger(from, 1), to);
    }
    writeRange(ranges, slotOf(frame, self), mask, bounds);
  };
}

/** The quotients by divisors of one sign: the least and the greatest stand at the ends. */
function quotientBounds(
  ranges: Ranges,
  slot: number,
  [low, high]: readonly [Integer, Integer],
  options: DivideRangeOptions,
): readonly [Integer, Integer] {
  const quotient = (numerator: Integer, divisor: Integer): Integer => quotientOf(numerator, divisor, options);
  const [least, greatest] = [leastAt(ranges, slot), greatestAt(ranges, slot)];
  const first = ordered(quotient(least, low), quotient(greatest, low));
  return low === high ? first : widest(first, ordered(quotient(least, high), quotient(greatest, high)));
}

function quotientOf(numerator: Integer, divisor: Integer, { up, down, mode }: DivideRangeOptions): Integer {
  return divideRounded(
    up === 1 ? numerator : multiplyIntegers(numerator, up),
    down === 1 ? divisor : multiplyIntegers(divisor, down),
    mode,
  );
}

function ordered(a: Integer, b: Integer): readonly [Integer, Integer] {
  return compareIntegers(a, b) <= 0 ? [a, b] : [b, a];
}

function widest(a: readonly [Integer, Integer], b: readonly [Integer, Integer]): readonly [Integer, Integer] {
  return [lesserInteger(a[0], b[0]), greaterInteger(a[1], b[1])];
}
