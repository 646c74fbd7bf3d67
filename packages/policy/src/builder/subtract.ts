import type { Subtract } from "../document/expression.ts";
import { type Operand, toExpression } from "./operand.ts";

/**
 * Subtracts the second value from the first, exactly.
 *
 * @example
 * subtract("100", "24").kind; // => "subtract"
 */
export function subtract(a: Operand, b: Operand): Subtract {
  return { kind: "subtract", of: [toExpression(a), toExpression(b)] };
}
