import type { IsoDate } from "./isoDate.ts";
import type { Period } from "./period.ts";

/**
 * Tells whether a day lies in a half-open period.
 *
 * @example
 * const year = parsePeriod("2026-01-01", "2027-01-01");
 * const newYear = parseIsoDate("2027-01-01");
 * year && newYear && periodContains(year, newYear); // => false
 */
export function periodContains(period: Period, date: IsoDate): boolean {
  return period.from <= date && (period.to === undefined || date < period.to);
}
