import type { TableColumn } from "./tableColumn.ts";

/** A binary table that is open: its columns are known, its rows come in batches. */
export interface TableFile {
  /** The name that messages use. */
  readonly file: string;
  /** Names of the columns that can be read. */
  readonly columns: readonly string[];
  /** How many rows there are, where the file says so before it is read. */
  readonly rows: number | undefined;
  /** What the file says about itself. */
  readonly metadata: ReadonlyMap<string, string>;
  /**
   * Reads some columns, batch by batch in the order of the file: as many rows as its writer put in a group, so that
   * memory depends on the greatest group and not on the file.
   */
  readonly read: (columns: readonly string[]) => AsyncIterable<TableBatch>;
}

/** Some rows of a table. */
export interface TableBatch {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, TableColumn>;
}
