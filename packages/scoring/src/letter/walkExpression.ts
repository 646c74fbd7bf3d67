import type { Expression } from "@kinerja/policy";
import { expressionParts } from "./expressionParts.ts";

/** Every part of an expression and itself, parts first. */
export function walkExpression(expression: Expression): readonly Expression[] {
  return [...expressionParts(expression).flatMap(walkExpression), expression];
}
