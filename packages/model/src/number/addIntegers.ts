import { canonicalInteger } from "./canonicalInteger.ts";
import type { Integer } from "./integer.ts";

/**
 * Adds two integers exactly. Assumes canonical operands, as all of these functions do and give.
 *
 * @example
 * addIntegers(9_007_199_254_740_991, 2); // => 9007199254740993n
 */
export function addIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum + 0;
  }
  return canonicalInteger(BigInt(a) + BigInt(b));
}
