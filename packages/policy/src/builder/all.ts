import type { All, Expression } from "../document/expression.ts";

/**
 * True where every operand is true; one false operand decides, even beside absent ones.
 *
 * @example
 * all(truth(true), truth(false)).kind; // => "all"
 */
export function all(...of: readonly [Expression, ...Expression[]]): All {
  return { kind: "all", of: [...of] };
}
