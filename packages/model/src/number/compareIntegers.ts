import type { Integer } from "./integer.ts";

/**
 * Compares two integers: -1, 0 or 1, as a sort wants it.
 *
 * @example
 * compareIntegers(2, 10n ** 20n); // => -1
 */
export function compareIntegers(a: Integer, b: Integer): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
