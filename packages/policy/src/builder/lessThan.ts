import type { Compare } from "../document/expression.ts";
import { compare } from "./compare.ts";
import type { Operand } from "./operand.ts";

/**
 * Asks whether the first value is below the second.
 *
 * @example
 * lessThan("1", "2").comparison; // => "lessThan"
 */
export function lessThan(a: Operand, b: Operand): Compare {
  return compare("lessThan", a, b);
}
