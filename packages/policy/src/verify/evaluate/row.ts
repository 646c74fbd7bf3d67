import type { Decision } from "./decision.ts";
import type { Value } from "./value.ts";

/** What a rule gave for a row, with everything that its own expression decided on the way. */
export interface RuleResult {
  readonly value: Value;
  readonly decisions: readonly Decision[];
}

/** One row of the input with what was computed for it: the member, or a row of a child level. */
export interface Row {
  readonly level: number;
  readonly parent: Row | undefined;
  readonly fields: ReadonlyMap<string, Value>;
  readonly children: Row[];
  /** Results of rules, filled on first use. */
  readonly rules: Map<string, RuleResult>;
  /** The same row of a member that differs in one field; rules that do not read it give the same there. */
  readonly twin?: { readonly row: Row; readonly readers: ReadonlySet<string> };
}

/** The row of a level, from a row at or below it. */
export function rowAt(row: Row, level: number): Row {
  let at = row;
  while (at.level > level && at.parent !== undefined) at = at.parent;
  return at;
}
