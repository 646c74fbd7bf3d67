import { canonicalInteger } from "./canonicalInteger.ts";
import type { Integer } from "./integer.ts";

/**
 * Subtracts the second integer from the first exactly.
 *
 * @example
 * subtractIntegers(5, 7); // => -2
 */
export function subtractIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference + 0;
  }
  return canonicalInteger(BigInt(a) - BigInt(b));
}
