import type { Memory } from "./memory.ts";

/** The rows of a deeper level that lie below a row: from the first to before the last. */
export function rowsBelow(
  memory: Memory,
  at: { readonly level: number; readonly row: number },
  level: number,
): { readonly first: number; readonly last: number } {
  let first = at.row;
  let last = at.row + 1;
  for (let above = at.level; above < level; above += 1) {
    first = memory.firstChild[above]?.[first] ?? 0;
    last = memory.firstChild[above]?.[last] ?? first;
  }
  return { first, last };
}
