import type { Analysis } from "../../analyse/analyseDocument.ts";
import type { Expression } from "../../document/expression.ts";
import { expressionParts } from "../../document/expressionParts.ts";

/**
 * Makes the function that tells the highest level an expression looks at, by itself or through rules: 0 is the
 * member. One that looks at no level above a row gives the same in every member that has the row.
 */
export function levelsRead({ ruleOrder, scope }: Analysis): (expression: Expression) => number {
  const ofRules = new Map<string, number>();
  const highest = (expression: Expression): number => {
    if (expression.kind === "field") return scope.fields.get(expression.name)?.level ?? 0;
    if (expression.kind === "rule") {
      return Math.min(scope.rules.get(expression.name)?.level ?? 0, ofRules.get(expression.name) ?? 0);
    }
    return expressionParts(expression).reduce(
      (least, [, part]) => Math.min(least, highest(part)),
      Number.POSITIVE_INFINITY,
    );
  };
  for (const name of ruleOrder) {
    const scoped = scope.rules.get(name);
    if (scoped !== undefined) ofRules.set(name, highest(scoped.rule.expression));
  }
  return highest;
}
