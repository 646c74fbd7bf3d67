import type { Expression } from "../document/expression.ts";
import { policyError } from "../policyError.ts";
import { type Operand, toExpression } from "./operand.ts";

/** Makes the expressions of at least two operands. Throws `policy.tooFewOperands`. */
export function atLeastTwo(construct: string, of: readonly Operand[]): readonly Expression[] {
  if (of.length < 2) throw policyError("policy.tooFewOperands", { construct, least: 2 });
  return of.map(toExpression);
}
