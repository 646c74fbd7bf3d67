/** Values of one page, or of a dictionary, one after the other. */
export type PageValues =
  | { readonly kind: "units"; readonly values: Float64Array | Int32Array; readonly wide: Map<number, bigint> }
  | { readonly kind: "doubles"; readonly values: Float64Array }
  | { readonly kind: "booleans"; readonly values: Uint8Array }
  /** Parts of the pool of a column chunk. */
  | { readonly kind: "texts"; readonly starts: Int32Array; readonly lengths: Int32Array };

/** The bytes of all texts of a column chunk, page after page. */
export interface TextPool {
  readonly parts: Uint8Array[];
  size: number;
}
