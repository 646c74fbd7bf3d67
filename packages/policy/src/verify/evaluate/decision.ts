import type { Bands, Compare, Table } from "../../document/expression.ts";
import type { NumberValue } from "./value.ts";

/** Something that was decided while a row was computed. */
export interface Decision {
  readonly expression: Bands | Table | Compare;
  /** The band or cell that was taken, -1 where none was; 1 and 0 for true and false. */
  readonly outcome: number;
  /** The banded value. */
  readonly operand?: NumberValue;
}
