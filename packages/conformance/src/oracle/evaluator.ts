import type { Expression } from "@kinerja/policy";
import type { Arithmetic } from "./arithmetic.ts";
import type { OracleRow } from "./oracleRow.ts";
import type { OracleValue } from "./oracleValue.ts";

/** Walks expressions of one document in one arithmetic. */
export interface Evaluator<N> {
  readonly arithmetic: Arithmetic<N>;
  readonly evaluate: (expression: Expression, row: OracleRow<N>) => OracleValue<N>;
  readonly rule: (name: string, row: OracleRow<N>) => OracleValue<N>;
  readonly isInexact: (expression: Expression) => boolean;
}
