import type { TableBatch } from "./tableFile.ts";

/** A table that is being written, batch by batch. */
export interface TableWriter {
  /** Writes some rows; resolves when more may come. Every batch has the columns that were declared. */
  readonly write: (batch: TableBatch) => Promise<void>;
  /** Writes what ends the file. A file that was not closed cannot be read. */
  readonly close: () => Promise<void>;
}

/** What a table is written with, whatever its format. */
export interface TableWriterOptions {
  /** What the file says about itself, such as the policy that it was scored by. Default: nothing. */
  readonly metadata?: Readonly<Record<string, string>>;
}
