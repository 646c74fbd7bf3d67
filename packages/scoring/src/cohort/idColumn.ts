/** The ids of a level's rows, by row. A list of texts is one; packed bytes are smaller. */
export interface IdColumn {
  readonly length: number;
  /** The id of a row, or nothing where the row has none. */
  readonly at: (row: number) => string | undefined;
}
