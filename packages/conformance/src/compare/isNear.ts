import { Rational } from "../oracle/rational.ts";

const millionth = Rational.of("0.000001");

/**
 * Whether a shown decimal is the exact value: within a millionth, and where fewer than six decimals
 * are shown within a millionth of half its last digit.
 */
export function isNear(exact: Rational, shown: string): boolean {
  if (!/^-?\d+(\.\d+)?$/.test(shown)) return false;
  const decimals = shown.includes(".") ? shown.length - shown.indexOf(".") - 1 : 0;
  const difference = exact.minus(Rational.of(shown));
  const distance = difference.numerator < 0n ? Rational.of(0).minus(difference) : difference;
  const allowed = decimals >= 6 ? millionth : Rational.of(`0.${"0".repeat(decimals)}5`).plus(millionth);
  return !distance.moreThan(allowed);
}
