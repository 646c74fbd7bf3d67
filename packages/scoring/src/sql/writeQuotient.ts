import type { RoundingMode } from "@kinerja/model";
import type { Dialect, IntegerWidth } from "./dialect.ts";

/** A quotient to be written: `(a · up) / (b · down)`, rounded once. */
export interface QuotientParts {
  readonly a: Operand;
  /** None where the divisor is `down` alone. */
  readonly b?: Operand;
  readonly up: bigint;
  readonly down: bigint;
  readonly mode: RoundingMode;
  /** Casts an operand to a width. */
  readonly write: (operand: Operand, width: IntegerWidth) => string;
}

/** A number with its bounds. */
export interface Operand {
  readonly least: bigint;
  readonly greatest: bigint;
  readonly text: string;
}

/** The largest integer that stands anywhere in a quotient's text. */
export function quotientSize({ a, b, up, down, mode }: Omit<QuotientParts, "write">): bigint {
  const numerator = sizeOf(a) * up;
  const divisor = (b === undefined ? 1n : sizeOf(b)) * down;
  return mode === "halfUp" || mode === "halfEven" ? 2n * numerator + 2n * divisor : numerator + divisor;
}

/** Writes a quotient; the numerator's remainder and the divisor decide how it is rounded, at any sign. */
export function writeQuotient(dialect: Dialect, width: IntegerWidth, parts: QuotientParts): string {
  const { a, b, up, down, mode, write } = parts;
  const number = (value: bigint): string => `CAST(${value} AS ${dialect.types[width]})`;
  const times = (text: string, factor: bigint): string => (factor === 1n ? text : `(${text} * ${number(factor)})`);
  const quotient = dialect.quotient[width];
  let numerator = times(write(a, width), up);
  let isNegative = a.least < 0n;
  let divisor = number(down);
  if (b !== undefined) {
    const written = write(b, width);
    if (b.least < 0n) {
      numerator = `(CASE WHEN ${written} < 0 THEN -${numerator} ELSE ${numerator} END)`;
      isNegative = true;
    }
    const positive = b.least < 0n ? `ABS(${written})` : written;
    divisor = times(b.least <= 0n && b.greatest >= 0n ? `NULLIF(${positive}, 0)` : positive, down);
  }
  const signed = (text: string): string =>
    isNegative ? `CASE WHEN ${numerator} < 0 THEN -${text} ELSE ${text} END` : text;
  switch (mode) {
    case "down":
      return quotient(numerator, divisor);
    case "up":
      return quotient(`(${numerator} + ${signed(`(${divisor} - 1)`)})`, divisor);
    case "halfUp": {
      if (b === undefined && down === 1n) return numerator;
      if (b === undefined && down % 2n === 0n)
        return quotient(`(${numerator} + ${signed(number(down / 2n))})`, divisor);
      return quotient(`(2 * ${numerator} + ${signed(divisor)})`, `(2 * ${divisor})`);
    }
    case "halfEven": {
      const floor = quotient(numerator, divisor);
      const rest = `(2 * ABS(${numerator} - ${floor} * ${divisor}))`;
      const isOdd = `${floor} <> 2 * ${quotient(floor, number(2n))}`;
      const step = `CASE WHEN ${rest} > ${divisor} OR (${rest} = ${divisor} AND ${isOdd}) THEN ${signed("1")} ELSE 0 END`;
      return `(${floor} + ${step})`;
    }
  }
}

function sizeOf({ least, greatest }: Operand): bigint {
  const below = least < 0n ? -least : least;
  const above = greatest < 0n ? -greatest : greatest;
  return below > above ? below : above;
}
