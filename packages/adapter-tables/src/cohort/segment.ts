import type { TableBatch } from "../columns/tableFile.ts";

/** Rows of one batch of a file that belong to a level, in order. */
export interface Segment {
  readonly batch: TableBatch;
  readonly from: number;
  readonly to: number;
  /** The row of the file that the batch begins with, counted from 1. */
  readonly firstRow: number;
}
