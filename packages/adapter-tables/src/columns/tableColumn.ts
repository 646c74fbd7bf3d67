/**
 * The values of one column of a binary table as they stand in the file, whatever its format: nothing is rounded and
 * nothing is turned into floating point on the way.
 */
export type TableColumn = IntegerColumn | DoubleColumn | BooleanColumn | TextColumn;

interface ColumnBase {
  readonly length: number;
  /** 1 where there is a value. Left out where every row has one. */
  readonly valid?: Uint8Array;
}

/** Whole numbers, or decimals as units at a scale. */
export interface IntegerColumn extends ColumnBase {
  readonly kind: "integers";
  /** Decimals of every value: 1234 at scale 2 is 12.34. */
  readonly scale: number;
  readonly values: Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float64Array;
  /** Units beyond 2^53 - 1, by row; the array holds NaN there. Left out where there is none. */
  readonly wide?: ReadonlyMap<number, bigint>;
}

/** Binary floating point of 64 bits. */
export interface DoubleColumn extends ColumnBase {
  readonly kind: "doubles";
  readonly values: Float64Array;
}

/** 0 and 1. */
export interface BooleanColumn extends ColumnBase {
  readonly kind: "booleans";
  readonly values: Uint8Array;
}

/** Texts in UTF-8: each row names its part of the bytes, so that rows of a dictionary share theirs. */
export interface TextColumn extends ColumnBase {
  readonly kind: "texts";
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
}
