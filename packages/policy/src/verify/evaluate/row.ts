import type { Value } from "./value.ts";

/** One row of the input with what was computed for it: the member, or a row of a child level. */
export interface Row {
  readonly level: number;
  readonly parent: Row | undefined;
  readonly fields: Map<string, Value>;
  readonly children: Row[];
  /** Values of rules, filled on first use. */
  readonly rules: Map<string, Value>;
}

/** The row of a level, from a row at or below it. */
export function rowAt(row: Row, level: number): Row {
  let at = row;
  while (at.level > level && at.parent !== undefined) at = at.parent;
  return at;
}
