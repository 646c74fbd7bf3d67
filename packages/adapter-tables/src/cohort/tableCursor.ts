import type { TextColumn } from "../columns/tableColumn.ts";
import type { TableBatch, TableFile } from "../columns/tableFile.ts";

/** A batch with its keys as texts. */
export interface KeyedBatch {
  readonly batch: TableBatch;
  /** The row of the file that it begins with, counted from 1. */
  readonly firstRow: number;
  /** The keys that were asked for, in that order; nothing where the file has no such column. */
  readonly keys: readonly (TextColumn | undefined)[];
}

/** A place in a file that is read once from its first row to its last. */
export interface TableCursor {
  readonly file: TableFile;
  /** The batch at hand; nothing at the end. */
  current: KeyedBatch | undefined;
  /** The next row of it. */
  row: number;
  /** Makes sure that there is a row at hand; false at the end. */
  readonly fill: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}
