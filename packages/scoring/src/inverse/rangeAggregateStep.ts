import { addIntegers, type Integer } from "@kinerja/model";
import type { AggregateStepOptions } from "../interpret/aggregateStep.ts";
import { greaterInteger, lesserInteger } from "../interpret/extremes.ts";
import { type Frame, type Place, slotAt, slotOf } from "../interpret/step.ts";
import { canBe, undecidedMask } from "./rangeChoiceSteps.ts";
import { foldLines } from "./rangeNumberSteps.ts";
import type { RangeStep } from "./rangeStep.ts";
import {
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
  writeShape,
} from "./ranges.ts";
import { addLines, type Line } from "./shapes.ts";

function addRows(a: Line, b: Line): Line | undefined {
  return addLines(a, b, addIntegers, 1);
}

const absentBits = ~(presentBit | faultBit);

/** A step that makes one value of the rows of the child level, whatever each of them may hold. */
export function aggregateRangeStep(self: Place, options: Omit<AggregateStepOptions, "node">): RangeStep {
  const { of, level, empty } = options;
  return (frame, ranges) => {
    const { memory } = frame;
    const slot = slotOf(frame, self);
    const first = memory.firstChild[level]?.[frame.row] ?? 0;
    const last = memory.firstChild[level]?.[frame.row + 1] ?? 0;
    writeRange(ranges, slot, 0, [0, 0]);
    if (last === first) includeEmpty(frame, ranges, { slot, empty });
    else if (of === undefined) includeValues(ranges, slot, last - first, last - first);
    else {
      const rows: number[] = [];
      for (let row = first; row < last; row += 1) rows.push(slotAt(memory, { level: level + 1, row }, of));
      const line =
        options.function === "sum" ? foldLines(ranges, countedRows(ranges, rows, options), addRows) : undefined;
      if (line !== undefined) writeShape(ranges, slot, line.shape, [line.start, line.end]);
      else gather(frame, ranges, { slot, rows, options });
    }
  };
}

/** The rows that a sum adds up: where absent rows are passed over, those that surely are absent do not count. */
function countedRows(ranges: Ranges, rows: readonly number[], { absent }: Gathering["options"]): readonly number[] {
  return absent === "skip" ? rows.filter((row) => (maskAt(ranges, row) & ~absentBits) !== 0) : rows;
}

function includeEmpty(
  frame: Frame,
  ranges: Ranges,
  { slot, empty }: { readonly slot: number; readonly empty: Place | undefined },
): void {
  if (empty === undefined) ranges.masks[slot] = maskAt(ranges, slot) | faultBit;
  else includeSlot(ranges, slot, slotOf(frame, empty));
}

interface Gathering {
  readonly slot: number;
  /** The slots of the rows' values. */
  readonly rows: readonly number[];
  readonly options: Omit<AggregateStepOptions, "node">;
}

function gather(frame: Frame, ranges: Ranges, { slot, rows, options }: Gathering): void {
  const { absent, empty, function: name } = options;
  const deciding = name === "every" ? 0 : name === "some" ? 1 : undefined;
  if (deciding !== undefined && rows.some((row) => canBe(ranges, row, deciding)))
    includeValues(ranges, slot, deciding, deciding);
  // From here on no row decides.
  const masks = rows.map((row) =>
    deciding === undefined ? maskAt(ranges, row) : undecidedMask(ranges, row, deciding),
  );
  if (masks.some((mask) => mask === 0)) return;
  const told = absent === "skip" ? masks.map(skipAbsent) : absent === "refuse" ? masks.map(refuseAbsent) : masks;
  const joined = joinMasks(told);
  ranges.masks[slot] = maskAt(ranges, slot) | (joined & ~presentBit);
  if ((joined & presentBit) === 0) return;
  const counted = masks.some((mask) => (mask & presentBit) !== 0);
  if (counted) {
    const bounds = deciding === undefined ? boundsOf(ranges, rows, options) : [1 - deciding, 1 - deciding];
    includeValues(ranges, slot, bounds[0] ?? 0, bounds[1] ?? 0);
  }
  if (absent === "skip" && masks.every((mask) => (mask & absentBits) !== 0))
    includeEmpty(frame, ranges, { slot, empty });
}

/** A row that lacks its value is passed over: it stands in nobody's way. */
function skipAbsent(mask: number): number {
  return (mask & absentBits) === 0 ? mask : (mask & faultBit) | presentBit;
}

function refuseAbsent(mask: number): number {
  return (mask & absentBits) === 0 ? mask : (mask & presentBit) | faultBit;
}

/** The bounds of the value where at least one row counts and none stands in the way. */
function boundsOf(
  ranges: Ranges,
  rows: readonly number[],
  { absent, function: name }: Gathering["options"],
): readonly [Integer, Integer] {
  const able = rows.filter((row) => (maskAt(ranges, row) & presentBit) !== 0);
  // A row that may be passed over may not count.
  const sure = absent === "skip" ? able.filter((row) => (maskAt(ranges, row) & absentBits) === 0) : able;
  const lows = able.map((row) => leastAt(ranges, row));
  const highs = able.map((row) => greatestAt(ranges, row));
  const sureLows = sure.map((row) => leastAt(ranges, row));
  const sureHighs = sure.map((row) => greatestAt(ranges, row));
  switch (name) {
    case "count":
      return [Math.max(1, sure.length), able.length];
    case "least":
      return [
        lows.reduce(lesserInteger),
        sureHighs.length > 0 ? sureHighs.reduce(lesserInteger) : highs.reduce(greaterInteger),
      ];
    case "greatest":
      return [
        sureLows.length > 0 ? sureLows.reduce(greaterInteger) : lows.reduce(lesserInteger),
        highs.reduce(greaterInteger),
      ];
    default: {
      const optional = able.filter((row) => !sure.includes(row));
      const low = optional.map((row) => lesserInteger(0, leastAt(ranges, row)));
      const high = optional.map((row) => greaterInteger(0, greatestAt(ranges, row)));
      return [[...sureLows, ...low].reduce(addIntegers), [...sureHighs, ...high].reduce(addIntegers)];
    }
  }
}
