import {
  addIntegers,
  compareIntegers,
  divideRounded,
  type Integer,
  multiplyIntegers,
  powerOfTen,
  type RoundingMode,
  subtractIntegers,
} from "@kinerja/model";
import type { NumberType } from "./expressionType.ts";

/** A closed range of integers. */
export interface Range {
  readonly least: Integer;
  readonly greatest: Integer;
}

/** The range at a greater scale. */
export function widenRange(range: NumberType, scale: number): Range {
  const factor = powerOfTen(scale - range.scale);
  return { least: multiplyIntegers(range.least, factor), greatest: multiplyIntegers(range.greatest, factor) };
}

/** The range of a sum. */
export function addRanges(a: Range, b: Range): Range {
  return { least: addIntegers(a.least, b.least), greatest: addIntegers(a.greatest, b.greatest) };
}

/** The range of a difference. */
export function subtractRanges(a: Range, b: Range): Range {
  return { least: subtractIntegers(a.least, b.greatest), greatest: subtractIntegers(a.greatest, b.least) };
}

/** The range of a product. */
export function multiplyRanges(a: Range, b: Range): Range {
  return hull([a.least, a.greatest].flatMap((x) => [b.least, b.greatest].map((y) => multiplyIntegers(x, y))));
}

/** The range that holds both. */
export function joinRanges(a: Range, b: Range): Range {
  return hull([a.least, a.greatest, b.least, b.greatest]);
}

/** Whether zero lies in the range. */
export function containsZero(range: Range): boolean {
  return range.least <= 0 && range.greatest >= 0;
}

/** The range of a quotient at a scale, where a zero divisor does not count. */
export function divideRanges(
  numerator: NumberType,
  divisor: NumberType,
  options: { readonly scale: number; readonly mode: RoundingMode },
): Range {
  const shift = options.scale + divisor.scale - numerator.scale;
  const up = powerOfTen(Math.max(shift, 0));
  const down = powerOfTen(Math.max(-shift, 0));
  const divisors = [divisor.least, divisor.greatest, 1, -1].filter(
    (d) => d !== 0 && d >= divisor.least && d <= divisor.greatest,
  );
  if (divisors.length === 0) return { least: 0, greatest: 0 };
  return hull(
    [numerator.least, numerator.greatest].flatMap((n) =>
      divisors.map((d) => divideRounded(multiplyIntegers(n, up), multiplyIntegers(d, down), options.mode)),
    ),
  );
}

/** The least range that holds all the integers. */
export function hull(values: readonly Integer[]): Range {
  const [first = 0, ...rest] = values;
  return rest.reduce<Range>(
    (range, value) => ({
      least: compareIntegers(value, range.least) < 0 ? value : range.least,
      greatest: compareIntegers(value, range.greatest) > 0 ? value : range.greatest,
    }),
    { least: first, greatest: first },
  );
}
