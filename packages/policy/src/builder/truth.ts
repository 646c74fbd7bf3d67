import type { BooleanLiteral } from "../document/expression.ts";

/**
 * Makes a constant truth value.
 *
 * @example
 * truth(true); // => { kind: "literal", boolean: true }
 */
export function truth(value: boolean): BooleanLiteral {
  return { kind: "literal", boolean: value };
}
