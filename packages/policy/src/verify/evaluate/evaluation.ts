import type { Analysis } from "../../analyse/analyseDocument.ts";
import type { Bands, Compare, Expression, Table } from "../../document/expression.ts";
import type { PolicyDocument } from "../../document/policyDocument.ts";
import type { Row } from "./row.ts";
import type { NumberValue, Value } from "./value.ts";

/** Something that was decided while a row was computed. */
export interface Decision {
  readonly expression: Bands | Table | Compare;
  /** The band or cell that was taken, -1 where none was; 1 and 0 for true and false. */
  readonly outcome: number;
  /** The banded value. */
  readonly operand?: NumberValue;
}

/** What computing one expression needs. */
export interface Evaluation {
  readonly document: PolicyDocument;
  readonly analysis: Analysis;
  /** Values of the parameters at the date. */
  readonly parameters: Readonly<Record<string, string | boolean>>;
  readonly evaluate: (expression: Expression, row: Row) => Value;
  readonly decided: (decision: Decision) => void;
}
