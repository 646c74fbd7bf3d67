import type { Compare, Comparison } from "../document/expression.ts";
import { type Operand, toExpression } from "./operand.ts";

/** Makes a comparison of two operands. */
export function compare(comparison: Comparison, a: Operand, b: Operand): Compare {
  return { kind: "compare", comparison, of: [toExpression(a), toExpression(b)] };
}
