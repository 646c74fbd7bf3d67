import type { Choose, Expression } from "../document/expression.ts";
import { type Operand, toExpression } from "./operand.ts";

/**
 * Chooses one of two values by a condition; absent where the condition is.
 *
 * @example
 * choose(truth(true), "1", "0").kind; // => "choose"
 */
export function choose(condition: Expression, consequent: Operand, alternative: Operand): Choose {
  return { kind: "choose", if: condition, then: toExpression(consequent), else: toExpression(alternative) };
}
