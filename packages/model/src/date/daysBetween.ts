import { toDayNumber } from "./civilDay.ts";
import type { IsoDate } from "./isoDate.ts";

/**
 * Counts the days from one date to another; negative where the second is the earlier one.
 *
 * With the ends of a half-open period this is the length of the period in days.
 *
 * @example
 * const from = parseIsoDate("2024-01-01");
 * const to = parseIsoDate("2025-01-01");
 * from && to && daysBetween(from, to); // => 366
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}
