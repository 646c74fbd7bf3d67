import { compareIntegers, type Integer } from "@kinerja/model";
import type { Memory } from "../interpret/memory.ts";

/**
 * What each slot of a memory may hold while some inputs vary: which codes (one bit each, bit 0 says
 * that a value may be there), and between which two integers a value lies. Where nothing varies each
 * slot has one bit and one value, and then a range is the exact value.
 */
export interface Ranges {
  readonly masks: number[];
  readonly least: Integer[];
  readonly greatest: Integer[];
  /** How a value goes from one end of the stretch of steps to the other. */
  readonly shapes: Shape[];
  /** The value at the first and at the last step; meaningful where the shape is not `free`. */
  readonly starts: Integer[];
  readonly ends: Integer[];
}

/**
 * `straight`: by the same amount at each step. `monotone`: never back. `free`: anyhow. A quotient of two
 * straight values never goes back, so that a weighted mean is known by its ends, though numerator and
 * denominator move together.
 */
export type Shape = "free" | "monotone" | "straight";

/** Makes ranges for no slot yet. */
export function createRanges(): Ranges {
  return { masks: [], least: [], greatest: [], shapes: [], starts: [], ends: [] };
}

/** The bit of a value that is there. */
export const presentBit = 1;
/** The bit of an issue that stands in a value's place. */
export const faultBit = 2;
const greatestCode = 5;

/** Makes each slot hold exactly what it holds in the memory. */
export function fixRanges(ranges: Ranges, memory: Memory): void {
  for (let slot = 0; slot < memory.slots; slot += 1) {
    const value = memory.values[slot] ?? 0;
    ranges.masks[slot] = 1 << (memory.codes[slot] ?? 0);
    ranges.least[slot] = value;
    ranges.greatest[slot] = value;
    ranges.shapes[slot] = "straight";
    ranges.starts[slot] = value;
    ranges.ends[slot] = value;
  }
}

/** The mask of a slot. */
export function maskAt(ranges: Ranges, slot: number): number {
  return ranges.masks[slot] ?? 0;
}

/** The least value that a slot may hold; meaningful where a value may be there. */
export function leastAt(ranges: Ranges, slot: number): Integer {
  return ranges.least[slot] ?? 0;
}

/** The greatest value that a slot may hold; meaningful where a value may be there. */
export function greatestAt(ranges: Ranges, slot: number): Integer {
  return ranges.greatest[slot] ?? 0;
}

/** Writes what a slot may hold; without a value the bounds do not matter. */
export function writeRange(ranges: Ranges, slot: number, mask: number, bounds: readonly [Integer, Integer]): void {
  ranges.masks[slot] = mask;
  ranges.least[slot] = bounds[0];
  ranges.greatest[slot] = bounds[1];
  ranges.shapes[slot] = "free";
}

/** Writes a value that is surely there and goes from one end to the other without turning back. */
export function writeShape(
  ranges: Ranges,
  slot: number,
  shape: Exclude<Shape, "free">,
  [start, end]: readonly [Integer, Integer],
): void {
  const rises = compareIntegers(start, end) <= 0;
  writeRange(ranges, slot, presentBit, rises ? [start, end] : [end, start]);
  ranges.shapes[slot] = shape;
  ranges.starts[slot] = start;
  ranges.ends[slot] = end;
}

/** Writes into a slot all that another one may hold. */
export function copyRange(ranges: Ranges, slot: number, from: number): void {
  writeRange(ranges, slot, maskAt(ranges, from), [leastAt(ranges, from), greatestAt(ranges, from)]);
  ranges.shapes[slot] = ranges.shapes[from] ?? "free";
  ranges.starts[slot] = ranges.starts[from] ?? 0;
  ranges.ends[slot] = ranges.ends[from] ?? 0;
}

/** Lets a slot hold, besides what it may hold already, what another slot may hold. */
export function includeSlot(ranges: Ranges, slot: number, from: number): void {
  const mask = maskAt(ranges, from);
  if ((mask & presentBit) !== 0) includeValues(ranges, slot, leastAt(ranges, from), greatestAt(ranges, from));
  ranges.masks[slot] = maskAt(ranges, slot) | mask;
}

/** Lets a slot hold, besides what it may hold already, the values between two integers. */
export function includeValues(ranges: Ranges, slot: number, least: Integer, greatest: Integer): void {
  const mask = maskAt(ranges, slot);
  const has = (mask & presentBit) !== 0;
  if (!has || compareIntegers(least, leastAt(ranges, slot)) < 0) ranges.least[slot] = least;
  if (!has || compareIntegers(greatest, greatestAt(ranges, slot)) > 0) ranges.greatest[slot] = greatest;
  ranges.masks[slot] = mask | presentBit;
}

/**
 * The codes that may stand for an operation that needs all of its operands: a value where all may have
 * one; a lack where one may have it and no other must have one that comes before.
 */
export function joinMasks(masks: readonly number[]): number {
  let joined = 0;
  let united = 0;
  for (const mask of masks) united |= mask;
  if (united === presentBit) return presentBit;
  for (let code = 0; code <= greatestCode; code += 1) {
    const bit = 1 << code;
    // What may stand beside this code without coming before it.
    const beside = code === 0 ? presentBit : presentBit | ~(bit - 1);
    if ((united & bit) !== 0 && masks.every((mask) => (mask & beside) !== 0)) joined |= bit;
  }
  return joined;
}
