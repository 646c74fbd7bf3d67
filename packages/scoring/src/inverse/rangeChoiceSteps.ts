import type { Integer } from "@kinerja/model";
import { addIntegers, subtractIntegers } from "@kinerja/model";
import type { Comparison } from "@kinerja/policy";
import type { StepBand, TableStepOptions } from "../interpret/choiceSteps.ts";
import { greaterInteger, lesserInteger } from "../interpret/extremes.ts";
import { type Place, slotOf } from "../interpret/step.ts";
import type { RangeStep } from "./rangeStep.ts";
import {
  copyRange,
  faultBit,
  greatestAt,
  includeSlot,
  includeValues,
  joinMasks,
  leastAt,
  maskAt,
  presentBit,
  type Ranges,
  writeRange,
} from "./ranges.ts";

const nothing = [0, 0] as const;

/** For each comparison: whether it must hold, and whether it can, between two ranges. */
const truths = {
  equal: (a, b) => [a[0] === a[1] && b[0] === b[1] && a[0] === b[0], a[0] <= b[1] && b[0] <= a[1]],
  notEqual: (a, b) => [a[0] > b[1] || b[0] > a[1], !(a[0] === a[1] && b[0] === b[1] && a[0] === b[0])],
  lessThan: (a, b) => [a[1] < b[0], a[0] < b[1]],
  atMost: (a, b) => [a[1] <= b[0], a[0] <= b[1]],
  moreThan: (a, b) => [a[0] > b[1], a[1] > b[0]],
  atLeast: (a, b) => [a[0] >= b[1], a[1] >= b[0]],
} as const satisfies Record<Comparison, (a: Pair, b: Pair) => readonly [boolean, boolean]>;

type Pair = readonly [Integer, Integer];

/** A step that compares two values. */
export function compareRangeStep(self: Place, a: Place, b: Place, comparison: Comparison): RangeStep {
  const truth = truths[comparison];
  return (frame, ranges) => {
    const left = slotOf(frame, a);
    const right = slotOf(frame, b);
    const mask = joinMasks([maskAt(ranges, left), maskAt(ranges, right)]);
    const [must, can] =
      (mask & presentBit) === 0
        ? [false, false]
        : truth([leastAt(ranges, left), greatestAt(ranges, left)], [leastAt(ranges, right), greatestAt(ranges, right)]);
    writeRange(ranges, slotOf(frame, self), mask, [must ? 1 : 0, can ? 1 : 0]);
  };
}

/** A step of `all` (deciding 0) or `any` (deciding 1): a deciding operand wins even beside absent ones. */
export function logicRangeStep(self: Place, of: readonly Place[], deciding: 0 | 1): RangeStep {
  return (frame, ranges) => {
    const slots = of.map((part) => slotOf(frame, part));
    const slot = slotOf(frame, self);
    writeRange(ranges, slot, 0, nothing);
    if (slots.some((from) => canBe(ranges, from, deciding))) includeValues(ranges, slot, deciding, deciding);
    // Otherwise no operand decides: each lacks its value, or has the other one.
    const others = slots.map((from) => undecidedMask(ranges, from, deciding));
    if (others.some((mask) => mask === 0)) return;
    const joined = joinMasks(others);
    if ((joined & presentBit) !== 0) includeValues(ranges, slot, 1 - deciding, 1 - deciding);
    ranges.masks[slot] = maskAt(ranges, slot) | (joined & ~presentBit);
  };
}

/** Whether a truth may be the value of a slot. */
export function canBe(ranges: Ranges, slot: number, truth: 0 | 1): boolean {
  if ((maskAt(ranges, slot) & presentBit) === 0) return false;
  return truth === 0 ? leastAt(ranges, slot) === 0 : greatestAt(ranges, slot) !== 0;
}

/** The codes of a slot that does not have the deciding value. */
export function undecidedMask(ranges: Ranges, slot: number, deciding: 0 | 1): number {
  const mask = maskAt(ranges, slot);
  return canBe(ranges, slot, deciding === 0 ? 1 : 0) ? mask : mask & ~presentBit;
}

/** A step that tells whether a value is there; a fault passes through. */
export function presentRangeStep(self: Place, a: Place): RangeStep {
  return (frame, ranges) => {
    const mask = maskAt(ranges, slotOf(frame, a));
    const has = (mask & presentBit) !== 0;
    const lacks = (mask & ~(presentBit | faultBit)) !== 0;
    const told = (mask & faultBit) | (has || lacks ? presentBit : 0);
    writeRange(ranges, slotOf(frame, self), told, [lacks ? 0 : 1, has ? 1 : 0]);
  };
}

/** A step that takes one of two values, or either where the condition may hold or not. */
export function chooseRangeStep(
  self: Place,
  parts: { readonly if: Place; readonly then: Place; readonly else: Place },
): RangeStep {
  return (frame, ranges) => {
    const slot = slotOf(frame, self);
    const condition = slotOf(frame, parts.if);
    const [holds, fails] = [canBe(ranges, condition, 1), canBe(ranges, condition, 0)];
    if (holds !== fails && maskAt(ranges, condition) === presentBit) {
      copyRange(ranges, slot, slotOf(frame, holds ? parts.then : parts.else));
      return;
    }
    writeRange(ranges, slot, maskAt(ranges, condition) & ~presentBit, nothing);
    if (canBe(ranges, condition, 1)) includeSlot(ranges, slot, slotOf(frame, parts.then));
    if (canBe(ranges, condition, 0)) includeSlot(ranges, slot, slotOf(frame, parts.else));
  };
}

/** A step that takes the band of a value, or all bands that a range meets. */
export function bandsRangeStep(self: Place, a: Place, bands: readonly StepBand[]): RangeStep {
  return (frame, ranges) => {
    const slot = slotOf(frame, self);
    const from = slotOf(frame, a);
    const mask = maskAt(ranges, from);
    writeRange(ranges, slot, mask & ~presentBit, nothing);
    if ((mask & presentBit) === 0) return;
    const least = leastAt(ranges, from);
    let top = greatestAt(ranges, from);
    // Bands stand from the highest lower edge: each takes what lies between its own and the one above.
    for (const band of bands) {
      const start = band.lowerOpen ? addIntegers(band.lower, 1) : band.lower;
      if (start > top) continue;
      const end =
        band.upper === undefined ? top : band.upperOpen === true ? subtractIntegers(band.upper, 1) : band.upper;
      const first = greaterInteger(start, least);
      if (first <= lesserInteger(end, top)) includeSlot(ranges, slot, slotOf(frame, band.then));
      if (top > end && top >= first && greaterInteger(first, addIntegers(end, 1)) <= top) markFault(ranges, slot);
      top = subtractIntegers(start, 1);
      if (top < least) return;
    }
    markFault(ranges, slot);
  };
}

function markFault(ranges: Ranges, slot: number): void {
  ranges.masks[slot] = maskAt(ranges, slot) | faultBit;
}

/** A step that looks up a cell, or all cells that the ranges of its inputs meet. */
export function tableRangeStep(self: Place, { of, sizes, cells }: Omit<TableStepOptions, "node">): RangeStep {
  return (frame, ranges) => {
    const slot = slotOf(frame, self);
    const slots = of.map((part) => slotOf(frame, part));
    const joined = joinMasks(slots.map((from) => maskAt(ranges, from)));
    writeRange(ranges, slot, joined & ~presentBit, nothing);
    if ((joined & presentBit) === 0) return;
    const visit = (input: number, position: number): void => {
      const from = slots[input];
      if (from === undefined) {
        const cell = cells[position];
        if (cell === undefined) markFault(ranges, slot);
        else includeSlot(ranges, slot, slotOf(frame, cell));
        return;
      }
      const last = Number(greatestAt(ranges, from));
      for (let key = Number(leastAt(ranges, from)); key <= last; key += 1) {
        visit(input + 1, position * (sizes[input] ?? 1) + key);
      }
    };
    visit(0, 0);
  };
}

/** A step that replaces a value that is absent for one of the kinds. */
export function otherwiseRangeStep(
  self: Place,
  a: Place,
  options: { readonly replaced: number; readonly else: Place },
): RangeStep {
  return (frame, ranges) => {
    const slot = slotOf(frame, self);
    const from = slotOf(frame, a);
    const mask = maskAt(ranges, from);
    if ((mask & options.replaced) === 0) {
      copyRange(ranges, slot, from);
      return;
    }
    writeRange(ranges, slot, 0, nothing);
    includeSlot(ranges, slot, from);
    ranges.masks[slot] = mask & ~options.replaced;
    includeSlot(ranges, slot, slotOf(frame, options.else));
  };
}
