import type { CohortColumns } from "./cohortColumns.ts";

/** The rows of a level that belong to a member: from the first to before the last. */
export function rowRange(
  { levels }: CohortColumns,
  level: number,
  member: number,
): { readonly first: number; readonly last: number } {
  let first = member;
  let last = member + 1;
  for (let below = 1; below <= level; below += 1) {
    const offsets = levels[below]?.offsets;
    first = offsets?.[first] ?? 0;
    last = offsets?.[last] ?? first;
  }
  return { first, last };
}
