import type { Multiply } from "../document/expression.ts";
import { atLeastTwo } from "./atLeastTwo.ts";
import type { Operand } from "./operand.ts";

/**
 * Multiplies values, exactly; their scales add up and their units multiply.
 *
 * @example
 * multiply("25", "4").kind; // => "multiply"
 */
export function multiply(...of: readonly [Operand, Operand, ...Operand[]]): Multiply {
  return { kind: "multiply", of: atLeastTwo("multiply", of) };
}
