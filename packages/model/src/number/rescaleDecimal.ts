import type { Decimal } from "./decimal.ts";
import { divideRounded, type RoundingMode } from "./divideRounded.ts";
import type { Integer } from "./integer.ts";
import { multiplyIntegers } from "./multiplyIntegers.ts";
import { powerOfTen } from "./powerOfTen.ts";

/**
 * Brings a decimal to another number of decimals; adding decimals is exact, dropping them rounds once.
 *
 * @param mode - how dropped decimals round; half away from zero if not given.
 * @returns the units at the new number of decimals.
 * @example
 * rescaleDecimal({ units: 12345, decimals: 3 }, 2); // => 1235
 */
export function rescaleDecimal(value: Decimal, decimals: number, mode: RoundingMode = "halfUp"): Integer {
  return decimals >= value.decimals
    ? multiplyIntegers(value.units, powerOfTen(decimals - value.decimals))
    : divideRounded(value.units, powerOfTen(value.decimals - decimals), mode);
}
