import type { Issue } from "@kinerja/model";
import type { PolicyIdentity } from "../result/scoreReport.ts";
import type { ColumnArray } from "./columnArray.ts";

/** What a cohort was scored to, one array a rule. */
export interface CohortResult {
  readonly policy: PolicyIdentity;
  readonly members: number;
  /** Status of each member: the index in `memberStatuses` (scored, partial, refused). */
  readonly statuses: Uint8Array;
  /** The levels of the program, each with the rules that were asked for. */
  readonly levels: readonly CohortResultLevel[];
  /** What refused members, the first ones, were refused for. */
  readonly issues: readonly CohortIssue[];
  /** How many members were refused while they were scored, more of them perhaps than `issues` tells. */
  readonly refused: number;
}

/** Results of one level. */
export interface CohortResultLevel {
  readonly name: string;
  readonly rows: number;
  readonly rules: Readonly<Record<string, ResultColumn>>;
}

/** The shown values of one rule. */
export interface ResultColumn {
  /** Units at the rule's declared decimals, the index in the category set, or 0 and 1; 0 where a value is absent. */
  readonly values: ColumnArray;
  /**
   * 0 the value is there, 1 an issue stands in its place, above that the kind of absence. Left out where every value is
   * there.
   */
  readonly states?: Uint8Array;
  /** Units beyond 2^53 - 1, by row; the array holds NaN there. Left out where there is none. */
  readonly wide?: ReadonlyMap<number, bigint>;
}

/** An issue of one member. */
export interface CohortIssue {
  /** The member's row. */
  readonly member: number;
  readonly issue: Issue;
}
