import type { Expression, Not } from "../document/expression.ts";

/**
 * The opposite of a truth value.
 *
 * @example
 * not(truth(true)).kind; // => "not"
 */
export function not(of: Expression): Not {
  return { kind: "not", of };
}
