import type { Issue } from "@kinerja/model";

/** What is wrong with a row of a level. */
export interface RowProblem {
  /** The row of the level in this batch. */
  readonly row: number;
  readonly fileRow: number;
  /** The file, where it is not the one of the row's level. */
  readonly file?: string;
  /** The column, and with it the field. */
  readonly column: string;
  /** Makes the issue from the path to the cell. */
  readonly issue: (path: string) => Issue;
}
