/** The arrays that a column may be. */
export type ColumnArray = Uint8Array | Int16Array | Int32Array | Float64Array;

/**
 * Which array a column of a program has; the program alone decides, so that every cohort of it runs the same code.
 * `float64` holds integers, exactly, up to 2^53 - 1 on both sides of zero.
 */
export type ColumnType = "uint8" | "int16" | "int32" | "float64";
