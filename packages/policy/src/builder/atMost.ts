import type { Compare } from "../document/expression.ts";
import { compare } from "./compare.ts";
import type { Operand } from "./operand.ts";

/**
 * Asks whether the first value is the second or below it.
 *
 * @example
 * atMost("1", "2").comparison; // => "atMost"
 */
export function atMost(a: Operand, b: Operand): Compare {
  return compare("atMost", a, b);
}
