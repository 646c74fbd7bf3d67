import type { Expression } from "@kinerja/policy";
import { walkExpression } from "./walkExpression.ts";

/** The constant by which an expression multiplies a field or a rule: a decimal, or the name of a parameter. */
export type Weight =
  | { readonly kind: "decimal"; readonly decimal: string; readonly unit: string }
  | { readonly kind: "parameter"; readonly name: string };

/** Finds the weight of a named field or rule where the expression states one plainly. */
export function weightOf(expression: Expression, name: string): Weight | undefined {
  for (const part of walkExpression(expression)) {
    if (part.kind !== "multiply" || part.of.length !== 2) continue;
    const named = part.of.find((factor) => (factor.kind === "rule" || factor.kind === "field") && factor.name === name);
    const constant = part.of.find((factor) => factor !== named);
    if (named === undefined || constant === undefined) continue;
    if (constant.kind === "parameter") return { kind: "parameter", name: constant.name };
    if (constant.kind === "literal" && "decimal" in constant) {
      return { kind: "decimal", decimal: constant.decimal, unit: constant.unit ?? "one" };
    }
  }
  return undefined;
}
