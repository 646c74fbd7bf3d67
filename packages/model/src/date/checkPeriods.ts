import { createIssue } from "../createIssue.ts";
import type { Issue } from "../issue.ts";
import { isEmptyPeriod } from "./isEmptyPeriod.ts";
import { laterOverlaps } from "./laterOverlaps.ts";
import type { Period } from "./period.ts";

/** Options of `checkPeriods`. */
export interface CheckPeriodsOptions {
  /** Where the list stands in the input; empty if not given. */
  readonly path?: string;
}

/**
 * Checks that periods follow each other without overlap, in whatever order they are listed.
 *
 * Gaps are allowed. Each period that begins before an earlier one has ended is named once. Costs one sort.
 *
 * @returns first the issues `period.empty`, then `period.overlap`; none where all is well.
 * @example
 * const open = parsePeriod("2026-01-01");
 * const later = parsePeriod("2026-07-01");
 * open && later && checkPeriods([open, later]).map(({ path }) => path); // => ["[1]"]
 */
export function checkPeriods(periods: readonly Period[], options: CheckPeriodsOptions = {}): readonly Issue[] {
  const path = options.path ?? "";
  const placed = [...periods.entries()];
  const filled = placed.filter(([, period]) => !isEmptyPeriod(period));
  const empty = placed
    .filter(([, period]) => isEmptyPeriod(period))
    .map(([index]) => createIssue("period.empty", { path: `${path}[${index}].to` }));
  const overlaps = laterOverlaps(filled.map(([, period]) => period)).map(({ index, earlier }) =>
    createIssue("period.overlap", {
      path: `${path}[${filled[index]?.[0]}]`,
      expected: `from on or after the end of ${path}[${filled[earlier]?.[0]}]`,
    }),
  );
  return [...empty, ...overlaps];
}
