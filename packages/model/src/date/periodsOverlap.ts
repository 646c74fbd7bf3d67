import { intersectPeriods } from "./intersectPeriods.ts";
import type { Period } from "./period.ts";

/**
 * Tells whether two half-open periods share at least one day. Neighbours that meet do not.
 *
 * @example
 * const first = parsePeriod("2026-01-01", "2026-07-01");
 * const second = parsePeriod("2026-07-01");
 * first && second && periodsOverlap(first, second); // => false
 */
export function periodsOverlap(a: Period, b: Period): boolean {
  return intersectPeriods(a, b) !== undefined;
}
