import type { AnyValues, MemberStatus } from "@kinerja/scoring";

/** The issue that stands in a member's way. */
export interface RowIssue {
  /** The code of the issue, as `score` has it. */
  readonly code: string;
  /** The field, level or constraint that it is about; none where a rule met it. */
  readonly place?: string;
}

/** A row as a database scored it. */
export interface ScoredRow {
  /** The row's keys: the member's id first, then those of the levels below; nothing where the row has no id. */
  readonly keys: readonly (string | null)[];
  /** Of a member only. */
  readonly status?: MemberStatus;
  /** Decimals and categories as text, booleans, absences with their kind: as in the results of `score`. */
  readonly values: AnyValues;
  /** Of a refused member only: its first issue. */
  readonly issue?: RowIssue;
}
