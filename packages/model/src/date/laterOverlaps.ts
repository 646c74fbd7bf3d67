import type { Period } from "./period.ts";

/** A period of a list that begins before an earlier one has ended; both by their place in the list. */
export interface LaterOverlap {
  readonly index: number;
  readonly earlier: number;
}

/**
 * Finds each period that begins before an earlier one has ended, and names the earlier one that ends
 * last. Assumes that no period is empty. Costs one sort; the answer is in the order of the list.
 */
export function laterOverlaps(periods: readonly Period[]): readonly LaterOverlap[] {
  const ordered = [...periods.entries()].sort(([indexA, a], [indexB, b]) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : indexA - indexB,
  );
  const found: LaterOverlap[] = [];
  let last: (typeof ordered)[number] | undefined;
  for (const entry of ordered) {
    const [index, period] = entry;
    if (last !== undefined && (last[1].to === undefined || period.from < last[1].to)) {
      found.push({ index, earlier: last[0] });
    }
    if (last === undefined || endsLater(period, last[1])) last = entry;
  }
  return found.sort((a, b) => a.index - b.index);
}

function endsLater(a: Period, b: Period): boolean {
  return b.to !== undefined && (a.to === undefined || a.to > b.to);
}
