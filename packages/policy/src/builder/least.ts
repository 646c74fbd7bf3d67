import type { Least } from "../document/expression.ts";
import { atLeastTwo } from "./atLeastTwo.ts";
import type { Operand } from "./operand.ts";

/**
 * Takes the least of values.
 *
 * @example
 * least("1", "2").kind; // => "least"
 */
export function least(...of: readonly [Operand, Operand, ...Operand[]]): Least {
  return { kind: "least", of: atLeastTwo("least", of) };
}
