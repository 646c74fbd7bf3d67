import type { TablePlan } from "./tablePlan.ts";

/** Rows that are held before they go into columns. */
export const stagedRows = 8192;

/** Ids of a level's rows: their bytes one after the other. */
export interface IdBytes {
  bytes: Uint8Array;
  length: number;
  /** Whether no id holds a quote, a delimiter or a line break, so that a cell that looks like it is it. */
  plain: boolean;
}

/** The parents that the rows of a table are compared with. */
export interface ParentKeys {
  readonly bytes: Uint8Array;
  /** Where each id begins; one more entry closes the last. */
  readonly starts: Uint32Array;
  readonly rows: number;
  readonly plain: boolean;
  /** 2 where an earlier row has the key too: then that one is meant. */
  readonly repeats: Uint8Array | undefined;
  /** The row of the level above that has the key of a cell, or -1. */
  readonly find: (bytes: Uint8Array, from: number, to: number) => number;
}

/** Where the scanning of a table stands, and the rows that it read last. */
export interface RowStage {
  readonly plan: TablePlan;
  /** Values by input: `input * stagedRows + row`. */
  readonly ints: Int32Array;
  readonly doubles: Float64Array;
  readonly states: Uint8Array;
  /** By input whether one of its staged values has a state. */
  readonly hasStates: Uint8Array;
  /** By row: its parent, and where its id ends and the hash of it. */
  readonly parents: Int32Array;
  readonly idEnds: Uint32Array;
  readonly idHashes: Int32Array;
  readonly ids: IdBytes;
  readonly keys: ParentKeys | undefined;
  /** Rows in the stage. */
  count: number;
  /** The table's row that comes next, as a spreadsheet counts. */
  sheetRow: number;
  /** The parent of the row read last. */
  parent: number;
  /** Whether parents came in their order so far. */
  inOrder: boolean;
  /** Why the fast path stopped: the bytes ended, the stage is full, or a row is not plain. */
  stopped: "end" | "full" | "unusual";
}

/** Makes the stage of a table. */
export function createRowStage(plan: TablePlan, keys: ParentKeys | undefined, ids: IdBytes): RowStage {
  const inputs = plan.types.length;
  const doubles = plan.isDouble.includes(1) ? inputs : 0;
  return {
    plan,
    ints: new Int32Array(inputs * stagedRows),
    doubles: new Float64Array(doubles * stagedRows),
    states: new Uint8Array(inputs * stagedRows),
    hasStates: new Uint8Array(inputs),
    parents: new Int32Array(stagedRows),
    idEnds: new Uint32Array(stagedRows),
    idHashes: new Int32Array(stagedRows),
    ids,
    keys,
    count: 0,
    sheetRow: 1,
    parent: -1,
    inOrder: true,
    stopped: "end",
  };
}
