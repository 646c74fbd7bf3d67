import type { Integer } from "./integer.ts";

// A table, for the language does not promise that `10 ** n` is exact.
const safePowers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15] as const;

/**
 * Raises ten to a whole power of zero or more: a `number` up to 10^15, else a `bigint`.
 *
 * @example
 * powerOfTen(3); // => 1000
 */
export function powerOfTen(exponent: number): Integer {
  return safePowers[exponent] ?? 10n ** BigInt(exponent);
}
