import type { Compare } from "../document/expression.ts";
import { compare } from "./compare.ts";
import type { Operand } from "./operand.ts";

/**
 * Asks whether two values are the same.
 *
 * @example
 * equal("1", "2").comparison; // => "equal"
 */
export function equal(a: Operand, b: Operand): Compare {
  return compare("equal", a, b);
}
