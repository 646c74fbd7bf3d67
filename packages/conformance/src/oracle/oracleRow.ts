import type { OracleValue } from "./oracleValue.ts";

/** One row while it is evaluated: its fields, its place in the chain, and what was worked out before. */
export interface OracleRow<N> {
  readonly level: number;
  readonly fields: ReadonlyMap<string, OracleValue<N>>;
  readonly parent: OracleRow<N> | undefined;
  readonly children: OracleRow<N>[];
  readonly rules: Map<string, OracleValue<N>>;
}
