import type { PolicyIdentity } from "../result/scoreReport.ts";
import type { ColumnArray } from "./columnArray.ts";

/**
 * A program printed as JavaScript: what `printJavaScript` prints, `kinerja compile` writes and `loadKernel` makes.
 *
 * `scoreCohort` takes it and refuses it where it was made from another policy, version, overlay or day.
 */
export interface CohortKernel {
  readonly formatVersion: 1;
  /** What it was printed from. */
  readonly policy: PolicyIdentity;
  /** Names of the rules that it can write, by level, in the order of its outputs. */
  readonly rules: readonly (readonly string[])[];
  /** For each of these rules whether a value can be lacking even where every input was measured. */
  readonly mayLack: readonly (readonly boolean[])[];
  /** Scores members whose inputs were all measured or assumed. */
  readonly dense: KernelRun;
  /** Scores any members. */
  readonly general: KernelRun;
}

/** Scores the members from one row to before another and writes their outputs and statuses, see `kernelStatuses`. */
export type KernelRun = (columns: KernelColumns, from: number, to: number) => void;

/** Columns by place instead of by name, as a kernel reads and writes them. */
export interface KernelColumns {
  /** By level, then by input of the program. */
  readonly inputs: readonly (readonly ColumnArray[])[];
  readonly states: readonly (readonly (Uint8Array | undefined)[])[];
  /** By level; the member's own has none. */
  readonly offsets: readonly (Int32Array | undefined)[];
  /** By level, then by rule of the kernel; nothing where a rule was not asked for. */
  readonly values: readonly (readonly (ColumnArray | undefined)[])[];
  readonly lacks: readonly (readonly (Uint8Array | undefined)[])[];
  readonly statuses: Uint8Array;
}
