import type { CohortColumns } from "@kinerja/scoring/cohort";
import type { LocatedIssue } from "../tableIssue.ts";
import type { PackedIds } from "./packedIds.ts";

/** Some members with all rows below them, ready to be scored. */
export interface CohortBatch {
  readonly columns: CohortColumns;
  /** The ids of each level's rows, the members' first; nothing where a level has none. */
  readonly ids: readonly (PackedIds | undefined)[];
  /** How many members came before. */
  readonly firstMember: number;
  /** What was wrong with rows and cells, up to the most that are told of. */
  readonly issues: readonly LocatedIssue[];
  /** All that was wrong, told of or not. */
  readonly issueCount: number;
}
