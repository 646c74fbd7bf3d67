import type { Expression, PolicyDocument } from "@kinerja/policy";

/** Tells whether an expression descends from a division at the working scale. */
export function createInexactness(document: PolicyDocument): (expression: Expression) => boolean {
  const rules = new Map(document.levels.flatMap((level) => Object.entries(level.rules)));
  const known = new Map<Expression, boolean>();
  const isInexact = (expression: Expression): boolean => {
    const before = known.get(expression);
    if (before !== undefined) return before;
    const found = read(expression);
    known.set(expression, found);
    return found;
  };
  const read = (expression: Expression): boolean => {
    switch (expression.kind) {
      case "add":
      case "subtract":
      case "multiply":
      case "least":
      case "greatest":
        return expression.of.some(isInexact);
      case "divide":
        return expression.decimals === undefined || expression.of.some(isInexact);
      case "choose":
        return isInexact(expression.then) || isInexact(expression.else);
      case "otherwise":
        return isInexact(expression.of) || isInexact(expression.else);
      case "aggregate":
        return expression.function !== "count" && expression.of !== undefined && isInexact(expression.of);
      case "rule": {
        const rule = rules.get(expression.name);
        return rule !== undefined && isInexact(rule.expression);
      }
      case "literal":
      case "field":
      case "parameter":
      case "round":
      case "compare":
      case "all":
      case "any":
      case "not":
      case "bands":
      case "table":
      case "present":
        return false;
    }
  };
  return isInexact;
}
