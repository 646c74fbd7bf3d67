import type { ColumnArray } from "./columnArray.ts";
import type { IdColumn } from "./idColumn.ts";

/**
 * The input of many members, one array a field: the form in which a nation is scored.
 *
 * Rows of a child level stand in the order of their parents. Arrays over `SharedArrayBuffer` are shared between workers.
 */
export interface CohortColumns {
  readonly members: number;
  /** The member's own level first, as in the program. */
  readonly levels: readonly CohortLevel[];
  /** 1 where a member was refused at the door and counts for nothing. Left out where nobody was. */
  readonly refused?: Uint8Array;
}

/** The rows of one level. */
export interface CohortLevel {
  readonly rows: number;
  /** For each parent row its first row here; one more entry closes the last. Left out at the member's level. */
  readonly offsets?: Int32Array;
  /** One column a field that the program reads, by name. */
  readonly inputs: Readonly<Record<string, InputColumn>>;
  /** Ids of the rows; left out where they have none. */
  readonly ids?: IdColumn;
}

/** The values of one field. */
export interface InputColumn {
  /**
   * Units at the field's decimals, the index in the category set, or 0 and 1; 0 where a value is absent. Its array is
   * the one that the program asks for, see `columnTypeOf`.
   */
  readonly values: ColumnArray;
  /** State of each value, see `inputStates`. Left out where every value was measured. */
  readonly states?: Uint8Array;
  /** Units beyond 2^53 - 1, by row; the array holds NaN there. Left out where there is none. */
  readonly wide?: ReadonlyMap<number, bigint>;
}
