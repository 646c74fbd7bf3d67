import type { TableRow } from "../table/tableRow.ts";

/** A row with the rows below it, in the order of their table. */
export interface RowNode {
  readonly row: TableRow;
  readonly children: RowNode[];
}
