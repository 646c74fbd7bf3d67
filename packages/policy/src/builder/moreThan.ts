import type { Compare } from "../document/expression.ts";
import { compare } from "./compare.ts";
import type { Operand } from "./operand.ts";

/**
 * Asks whether the first value is above the second.
 *
 * @example
 * moreThan("1", "2").comparison; // => "moreThan"
 */
export function moreThan(a: Operand, b: Operand): Compare {
  return compare("moreThan", a, b);
}
