import { parseIsoDate } from "./parseIsoDate.ts";
import type { Period } from "./period.ts";

/**
 * Reads a half-open period from the texts of its first day and of the day after its last.
 *
 * @param to - left out for a period that has no end yet.
 * @returns the period, or `undefined` where a day does not exist or `to` is not after `from`.
 * @example
 * parsePeriod("2026-01-01", "2027-01-01"); // => { from: "2026-01-01", to: "2027-01-01" }
 */
export function parsePeriod(from: string, to?: string): Period | undefined {
  const first = parseIsoDate(from);
  if (first === undefined) return undefined;
  if (to === undefined) return { from: first };
  const end = parseIsoDate(to);
  return end !== undefined && first < end ? { from: first, to: end } : undefined;
}
