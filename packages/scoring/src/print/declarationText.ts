/** The declarations of a printed module; they name no package, so that the module stands alone. */
export const declarationText: string = `/** Arrays that a column may be. */
type ColumnArray = Uint8Array | Int16Array | Int32Array | Float64Array;

/** Columns by place, as the kernel reads and writes them. */
interface KernelColumns {
  readonly inputs: readonly (readonly ColumnArray[])[];
  readonly states: readonly (readonly (Uint8Array | undefined)[])[];
  readonly offsets: readonly (Int32Array | undefined)[];
  readonly values: readonly (readonly (ColumnArray | undefined)[])[];
  readonly lacks: readonly (readonly (Uint8Array | undefined)[])[];
  readonly statuses: Uint8Array;
}

type KernelRun = (columns: KernelColumns, from: number, to: number) => void;

/** The policy as printed code: give it to scoreCohort of kinerja/cohort. */
export declare const kernel: {
  readonly formatVersion: 1;
  readonly policy: {
    readonly id: string;
    readonly version: string;
    readonly hash: string;
    readonly at: string;
    readonly status: "example" | "experimental" | "verified" | "secondary" | "unverified";
    readonly overlays?: readonly string[];
  };
  readonly rules: readonly (readonly string[])[];
  readonly mayLack: readonly (readonly boolean[])[];
  readonly dense: KernelRun;
  readonly general: KernelRun;
};
`;
