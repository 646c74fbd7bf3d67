import {
  addIntegers,
  compareIntegers,
  type Decimal,
  divideRounded,
  multiplyIntegers,
  powerOfTen,
  type RoundingMode,
  rescaleDecimal,
  subtractIntegers,
} from "@kinerja/model";

/** The exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: addIntegers(rescaleDecimal(a, decimals), rescaleDecimal(b, decimals)), decimals };
}

/** The exact difference. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: subtractIntegers(rescaleDecimal(a, decimals), rescaleDecimal(b, decimals)), decimals };
}

/** The exact product. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return { units: multiplyIntegers(a.units, b.units), decimals: a.decimals + b.decimals };
}

/** The quotient, rounded once; the divisor is not zero. */
export function divideDecimals(a: Decimal, b: Decimal, to: { decimals: number; mode: RoundingMode }): Decimal {
  const shift = to.decimals + b.decimals - a.decimals;
  const numerator = multiplyIntegers(a.units, powerOfTen(Math.max(shift, 0)));
  const divisor = multiplyIntegers(b.units, powerOfTen(Math.max(-shift, 0)));
  return { units: divideRounded(numerator, divisor, to.mode), decimals: to.decimals };
}

/** The value at a number of decimals, rounded once. */
export function roundDecimal(value: Decimal, to: { decimals: number; mode: RoundingMode }): Decimal {
  return { units: rescaleDecimal(value, to.decimals, to.mode), decimals: to.decimals };
}

/** Less than zero, zero or more, as a sort wants it. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const decimals = Math.max(a.decimals, b.decimals);
  return compareIntegers(rescaleDecimal(a, decimals), rescaleDecimal(b, decimals));
}
