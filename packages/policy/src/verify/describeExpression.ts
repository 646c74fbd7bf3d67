import type { Comparison, Expression } from "../document/expression.ts";

const signs = {
  equal: "=",
  notEqual: "≠",
  lessThan: "<",
  atMost: "≤",
  moreThan: ">",
  atLeast: "≥",
} as const satisfies Readonly<Record<Comparison, string>>;

/** The sign of a comparison, such as `≥`. */
export function signOf(comparison: Comparison): string {
  return signs[comparison];
}

/** Writes an expression as a short formula, for findings. Whole rules are named, not written out. */
export function describeExpression(expression: Expression): string {
  switch (expression.kind) {
    case "literal":
      if ("decimal" in expression) return expression.decimal;
      if ("category" in expression) return expression.category;
      return "absent" in expression ? expression.absent : String(expression.boolean);
    case "field":
    case "parameter":
    case "rule":
      return expression.name;
    case "add":
      return expression.of.map(describeExpression).join(" + ");
    case "subtract":
      return `${describeExpression(expression.of[0])} − ${factor(expression.of[1])}`;
    case "multiply":
      return expression.of.map(factor).join(" · ");
    case "divide":
      return `${factor(expression.of[0])} / ${divisor(expression.of[1])}`;
    case "compare":
      return `${describeExpression(expression.of[0])} ${signOf(expression.comparison)} ${describeExpression(expression.of[1])}`;
    case "choose":
      return `choose(${describeExpression(expression.if)})`;
    case "aggregate":
      return `${expression.function}(${expression.of === undefined ? expression.over : describeExpression(expression.of)})`;
    case "all":
    case "any":
    case "least":
    case "greatest":
    case "table":
      return `${expression.kind}(${expression.of.map(describeExpression).join(", ")})`;
    case "round":
    case "not":
    case "present":
    case "bands":
    case "otherwise":
      return `${expression.kind}(${describeExpression(expression.of)})`;
  }
}

function factor(expression: Expression): string {
  const text = describeExpression(expression);
  return expression.kind === "add" || expression.kind === "subtract" ? `(${text})` : text;
}

function divisor(expression: Expression): string {
  const text = describeExpression(expression);
  return expression.kind === "multiply" || expression.kind === "divide" ? `(${text})` : factor(expression);
}
