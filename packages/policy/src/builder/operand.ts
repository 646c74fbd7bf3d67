import { parseDecimal } from "@kinerja/model";
import type { DecimalLiteral, Expression } from "../document/expression.ts";
import { policyError } from "../policyError.ts";

/** A decimal written as text, such as `"0.75"`; its digits after the point are its scale. */
export type DecimalText = `${number}`;

/** What an expression function takes: an expression, or a decimal as text (a bare number). */
export type Operand = Expression | DecimalText;

const plain = /^-?\d+(\.\d+)?$/;

/** Makes the expression of an operand: a text becomes a decimal literal without a unit. */
export function toExpression(operand: Operand): Expression {
  return typeof operand === "string" ? { kind: "literal", decimal: checkedDecimal(operand) } : operand;
}

/** Makes a decimal literal of a text, and passes anything else on. */
export function toConstant<T>(value: T | DecimalText): T | DecimalLiteral {
  return typeof value === "string" ? { kind: "literal", decimal: checkedDecimal(value) } : (value as T);
}

/** The text itself where it is a plain decimal. Throws `policy.notADecimal`. */
export function checkedDecimal(text: string): string {
  if (!plain.test(text) || parseDecimal(text) === undefined) throw policyError("policy.notADecimal", { text });
  return text;
}
