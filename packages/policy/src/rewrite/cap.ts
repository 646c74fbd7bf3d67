import { least } from "../builder/least.ts";
import type { Operand } from "../builder/operand.ts";
import type { Least } from "../document/expression.ts";

/**
 * Holds a value at or below a limit: the `least` of both.
 *
 * @example
 * cap("130", "120").kind; // => "least"
 */
export function cap(of: Operand, limit: Operand): Least {
  return least(of, limit);
}
