import type { IdColumn } from "@kinerja/scoring/cohort";
import type { TextColumn } from "../columns/tableColumn.ts";

/** Ids of rows as packed bytes. */
export interface PackedIds extends IdColumn {
  readonly column: TextColumn;
}
