import type { IsoDate } from "./isoDate.ts";
import type { Period } from "./period.ts";

/**
 * Tells whether a day lies in a half-open period.
 *
 * @example
 * periodContains({ from: date("2026-01-01"), to: date("2027-01-01") }, date("2027-01-01")); // => false
 */
export function periodContains(period: Period, date: IsoDate): boolean {
  return period.from <= date && (period.to === undefined || date < period.to);
}
