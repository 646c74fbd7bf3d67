import { canonicalInteger } from "./canonicalInteger.ts";
import type { Decimal } from "./decimal.ts";
import { multiplyIntegers } from "./multiplyIntegers.ts";

const form = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
const greatestDigits = 64;
// Room for 64 digits with sign, point and exponent; longer texts are not even looked at.
const greatestLength = greatestDigits + 8;

/**
 * Reads a decimal from its text, digit by digit, so that no digit passes through binary floating
 * point.
 *
 * Takes plain and exponent forms (`12.50`, `-3`, `1e3`) and keeps trailing zeros as decimals. Digits
 * and the size of the exponent together are at most 64. No grouping, no decimal comma.
 *
 * @returns the decimal, or `undefined` where the text is no such number.
 * @example
 * parseDecimal("12.50"); // => { units: 1250, decimals: 2 }
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (text.length > greatestLength) return undefined;
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = whole + fraction;
  if (digits.length === 0) return undefined;
  const shift = Number(exponent);
  if (digits.length + Math.abs(shift) > greatestDigits) return undefined;
  const decimals = fraction.length - shift;
  const padded = decimals < 0 ? digits + "0".repeat(-decimals) : digits;
  const units = padded.length <= 15 ? Number(padded) : canonicalInteger(BigInt(padded));
  return { units: sign === "-" ? multiplyIntegers(units, -1) : units, decimals: Math.max(decimals, 0) };
}
