import type { Period } from "./period.ts";

/**
 * Takes the days that two half-open periods share.
 *
 * @returns the shared period, open at its end only where both are; `undefined` where no day is shared.
 * @example
 * const half = parsePeriod("2026-01-01", "2026-07-01");
 * const open = parsePeriod("2026-04-01");
 * half && open && intersectPeriods(half, open); // => { from: "2026-04-01", to: "2026-07-01" }
 */
export function intersectPeriods(a: Period, b: Period): Period | undefined {
  const { from } = a.from < b.from ? b : a;
  const to = b.to === undefined || (a.to !== undefined && a.to < b.to) ? a.to : b.to;
  if (to === undefined) return { from };
  return from < to ? { from, to } : undefined;
}
