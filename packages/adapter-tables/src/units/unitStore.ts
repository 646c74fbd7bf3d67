/** Units as they are filled in: in the array where a double holds them exactly, else beside it. */
export interface UnitStore {
  readonly values: Float64Array | Int32Array;
  readonly wide: Map<number, bigint>;
}
