import type { Expression } from "../document/expression.ts";
import { expressionParts } from "../document/expressionParts.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";

/** An expression of a document with its place. */
export interface PlacedExpression {
  readonly expression: Expression;
  readonly path: string;
  readonly level: number;
  /** The rule whose expression it is or is part of; none in a constraint. */
  readonly rule?: string;
}

/** Every expression of a document, each before its parts. */
export function placedExpressions(document: PolicyDocument): readonly PlacedExpression[] {
  const placed: PlacedExpression[] = [];
  for (const [level, { rules, constraints = [] }] of document.levels.entries()) {
    for (const [rule, { expression }] of Object.entries(rules)) {
      gather({ expression, path: `levels[${level}].rules.${rule}.expression`, level, rule }, placed);
    }
    for (const [index, { test }] of constraints.entries()) {
      gather({ expression: test, path: `levels[${level}].constraints[${index}].test`, level }, placed);
    }
  }
  return placed;
}

/** An expression and all its parts. */
export function expressionsWithin(expression: Expression): readonly Expression[] {
  return [expression, ...expressionParts(expression).flatMap(([, part]) => expressionsWithin(part))];
}

function gather(place: PlacedExpression, into: PlacedExpression[]): void {
  into.push(place);
  for (const [key, part] of expressionParts(place.expression)) {
    const below = place.expression.kind === "aggregate" && key === "of" ? 1 : 0;
    gather({ ...place, expression: part, path: `${place.path}.${key}`, level: place.level + below }, into);
  }
}
