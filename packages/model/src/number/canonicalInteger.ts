import type { Integer } from "./integer.ts";

const greatestSafe = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Brings a bigint to the canonical form: a `number` where that is safe.
 *
 * @example
 * canonicalInteger(42n); // => 42
 */
export function canonicalInteger(value: bigint): Integer {
  return value <= greatestSafe && value >= -greatestSafe ? Number(value) : value;
}
