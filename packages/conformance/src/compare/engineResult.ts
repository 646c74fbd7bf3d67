/** A value as results have it. */
export type EngineValue = string | boolean | { readonly absent: string };

/** The result of a row, read from plain data: the comparison trusts no type of the engine. */
export interface EngineRow {
  readonly values: Readonly<Record<string, EngineValue>>;
  readonly [level: string]: unknown;
}

/** The result of a member. */
export interface EngineResult extends EngineRow {
  readonly id: string;
  readonly status: string;
  readonly coverage: { readonly measured: number; readonly applicable: number };
  readonly issues: readonly { readonly code: string; readonly severity?: string }[];
}
