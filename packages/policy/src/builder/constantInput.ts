import type { Constant } from "../document/expression.ts";
import type { DecimalText } from "./operand.ts";

/** A constant of a band or a cell; a decimal may be written as text. */
export type ConstantInput = Constant | DecimalText;
