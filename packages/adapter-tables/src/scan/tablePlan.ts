import type { ColumnType } from "@kinerja/scoring/cohort";
import type { Delimiter } from "../csv/delimiter.ts";
import type { Header } from "../table/readHeader.ts";

/** What the cells of a column are to the fast path of the scanner. */
export const cellKinds = {
  /** Only an empty cell is taken: a column without a name, or one that the policy does not know. */
  blank: 0,
  number: 1,
  word: 2,
  /** The row's own id. */
  id: 3,
  /** The id of the member that the row belongs to. */
  parent: 4,
  /** A key of a deeper level: taken where it repeats the row above. */
  repeated: 5,
} as const;

/** State of a missing cell that makes an issue. */
export const refusedMissing = 255;

/**
 * What the scanner knows of a table before its first row. Lists by column have one entry a column up to the last one
 * with a name, in the order of the header.
 */
export interface TablePlan {
  readonly delimiter: Delimiter;
  readonly header: Header;
  readonly width: number;
  /** See `cellKinds`. */
  readonly kinds: Uint8Array;
  /** The field's place among the level's inputs. */
  readonly slots: Uint16Array;
  readonly decimals: Uint8Array;
  /** The field's ends in units; only numbers between them are taken. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  /** What an empty cell means: the state and the value, or `refusedMissing`. */
  readonly missingStates: Uint8Array;
  readonly missingValues: Float64Array;
  /** The words of a category or a boolean. */
  readonly words: readonly WordTree[];
  /** By input of the level: its array, and whether it is staged as a double. */
  readonly types: readonly ColumnType[];
  readonly isDouble: Uint8Array;
  /** Inputs that have no column and are filled in at the end. */
  readonly constants: readonly { readonly input: number; readonly state: number; readonly value: number }[];
  /** Whether a field without a column makes an issue in each row, so that no row is plain. */
  readonly neverPlain: boolean;
}

/** Words as a tree of bytes: `next[state * 256 + byte]` is the next state or 0, `values[state]` one more than the value. */
export interface WordTree {
  readonly next: Int16Array;
  readonly values: Int16Array;
}
