import type { Any, Expression } from "../document/expression.ts";

/**
 * True where some operand is true; one true operand decides, even beside absent ones.
 *
 * @example
 * any(truth(true), truth(false)).kind; // => "any"
 */
export function any(...of: readonly [Expression, ...Expression[]]): Any {
  return { kind: "any", of: [...of] };
}
