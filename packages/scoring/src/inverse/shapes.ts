import { compareIntegers, type Integer } from "@kinerja/model";
import { maskAt, presentBit, type Ranges, type Shape } from "./ranges.ts";

/** A value that goes from one end of a stretch to the other without turning back. */
export interface Line {
  readonly shape: Exclude<Shape, "free">;
  readonly start: Integer;
  readonly end: Integer;
}

/** The line of a slot; none where a value may be missing or may turn back. */
export function lineAt(ranges: Ranges, slot: number): Line | undefined {
  const shape = ranges.shapes[slot] ?? "free";
  if (shape === "free" || maskAt(ranges, slot) !== presentBit) return undefined;
  return { shape, start: ranges.starts[slot] ?? 0, end: ranges.ends[slot] ?? 0 };
}

/** Whether a line stays where it is. */
function isLevel({ start, end }: Line): boolean {
  return start === end;
}

/** A sum, or a difference, of two lines; none where one rises while the other falls and they are not straight. */
export function addLines(a: Line, b: Line, apply: (a: Integer, b: Integer) => Integer, sign: 1 | -1): Line | undefined {
  const straight = a.shape === "straight" && b.shape === "straight";
  if (!straight && !goTogether(slopeOf(a), sign * slopeOf(b))) return undefined;
  return { shape: straight ? "straight" : "monotone", start: apply(a.start, b.start), end: apply(a.end, b.end) };
}

/** The lesser or the greater of two lines that go the same way. */
export function extremeOfLines(a: Line, b: Line, apply: (a: Integer, b: Integer) => Integer): Line | undefined {
  if (!goTogether(slopeOf(a), slopeOf(b))) return undefined;
  return { shape: "monotone", start: apply(a.start, b.start), end: apply(a.end, b.end) };
}

/** A product of two lines, of which one stays where it is. */
export function multiplyLines(a: Line, b: Line, apply: (a: Integer, b: Integer) => Integer): Line | undefined {
  if (!isLevel(a) && !isLevel(b)) return undefined;
  return { shape: isLevel(a) ? b.shape : a.shape, start: apply(a.start, b.start), end: apply(a.end, b.end) };
}

/** A rounded quotient of two lines: of straight ones, or where one of them stays where it is. */
export function divideLines(a: Line, b: Line, apply: (a: Integer, b: Integer) => Integer): Line | undefined {
  const straight = a.shape === "straight" && b.shape === "straight";
  const keepsSign = (b.start > 0 && b.end > 0) || (b.start < 0 && b.end < 0);
  if (!keepsSign || !(straight || isLevel(a) || isLevel(b))) return undefined;
  return { shape: "monotone", start: apply(a.start, b.start), end: apply(a.end, b.end) };
}

function slopeOf({ start, end }: Line): -1 | 0 | 1 {
  return compareIntegers(end, start);
}

function goTogether(a: number, b: number): boolean {
  return a * b >= 0;
}
