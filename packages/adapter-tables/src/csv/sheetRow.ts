/** One row of a table as a spreadsheet counts it: the first line is row 1, a cell with line breaks stays in its row. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Set where a quoted cell of the row has no proper end, or where its bytes are no UTF-8; its cells are then not to be trusted. */
  readonly fault?: "quote" | "encoding";
}
