import { greatest } from "../builder/greatest.ts";
import type { Operand } from "../builder/operand.ts";
import type { Greatest } from "../document/expression.ts";

/**
 * Holds a value at or above a limit: the `greatest` of both. It does not round.
 *
 * @example
 * floor("-3", "0").kind; // => "greatest"
 */
export function floor(of: Operand, limit: Operand): Greatest {
  return greatest(of, limit);
}
