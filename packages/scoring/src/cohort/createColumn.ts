import type { ColumnArray, ColumnType } from "./columnArray.ts";

/** Where a column's bytes come from; `SharedArrayBuffer` for workers. Default: a plain buffer. */
export type CreateBuffer = (bytes: number) => ArrayBuffer | SharedArrayBuffer;

type ColumnConstructor = {
  new (buffer: ArrayBufferLike): ColumnArray;
  readonly BYTES_PER_ELEMENT: number;
};

const arrays = {
  uint8: Uint8Array,
  int16: Int16Array,
  int32: Int32Array,
  float64: Float64Array,
} as const satisfies Record<ColumnType, ColumnConstructor>;

/**
 * Makes a column of zeros for a number of rows.
 *
 * @example
 * Array.from(createColumn("int16", 3)); // => [0, 0, 0]
 */
export function createColumn(
  type: ColumnType,
  rows: number,
  createBuffer: CreateBuffer = (bytes) => new ArrayBuffer(bytes),
): ColumnArray {
  const kind: ColumnConstructor = arrays[type];
  return new kind(createBuffer(rows * kind.BYTES_PER_ELEMENT));
}
