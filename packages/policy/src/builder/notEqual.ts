import type { Compare } from "../document/expression.ts";
import { compare } from "./compare.ts";
import type { Operand } from "./operand.ts";

/**
 * Asks whether two values differ.
 *
 * @example
 * notEqual("1", "2").comparison; // => "notEqual"
 */
export function notEqual(a: Operand, b: Operand): Compare {
  return compare("notEqual", a, b);
}
