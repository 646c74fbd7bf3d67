import type { Period } from "./period.ts";

/** Tells whether a period that came from outside holds no day, for its end is not after its beginning. */
export function isEmptyPeriod(period: Period): boolean {
  return period.to !== undefined && period.to <= period.from;
}
