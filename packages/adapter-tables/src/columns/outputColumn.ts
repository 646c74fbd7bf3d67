/** A column that is written. */
export interface OutputColumn {
  readonly name: string;
  readonly type: OutputType;
  /** Whether a row may have no value. */
  readonly isOptional: boolean;
}

/** What a written column holds: exact decimals, texts, names that repeat, or booleans. */
export type OutputType =
  | { readonly kind: "decimal"; readonly precision: number; readonly scale: number }
  | { readonly kind: "text" }
  | { readonly kind: "category" }
  | { readonly kind: "boolean" };
