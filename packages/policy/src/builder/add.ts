import type { Add } from "../document/expression.ts";
import { atLeastTwo } from "./atLeastTwo.ts";
import type { Operand } from "./operand.ts";

/**
 * Adds values of one unit, exactly.
 *
 * @example
 * add("1", "0.5").of.length; // => 2
 */
export function add(...of: readonly [Operand, Operand, ...Operand[]]): Add {
  return { kind: "add", of: atLeastTwo("add", of) };
}
