import { type Expression, expressionParts } from "@kinerja/policy";

/** Every part of an expression and itself, parts first. */
export function walkExpression(expression: Expression): readonly Expression[] {
  return [...expressionParts(expression).flatMap(([, part]) => walkExpression(part)), expression];
}
