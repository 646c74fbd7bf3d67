import type { Compare } from "../document/expression.ts";
import { compare } from "./compare.ts";
import type { Operand } from "./operand.ts";

/**
 * Asks whether the first value is the second or above it.
 *
 * A cliff of the law is written without a division where that is possible: 24 % saved is
 * `atLeast(multiply("25", realized), multiply("19", target))`.
 *
 * @example
 * atLeast("1", "2").comparison; // => "atLeast"
 */
export function atLeast(a: Operand, b: Operand): Compare {
  return compare("atLeast", a, b);
}
