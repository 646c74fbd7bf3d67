import { canonicalInteger } from "./canonicalInteger.ts";
import type { Integer } from "./integer.ts";

/**
 * Multiplies two integers exactly. Never gives minus zero.
 *
 * @example
 * multiplyIntegers(94_906_267, 94_906_267); // => 9007199515875289n
 */
export function multiplyIntegers(a: Integer, b: Integer): Integer {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return canonicalInteger(BigInt(a) * BigInt(b));
}
