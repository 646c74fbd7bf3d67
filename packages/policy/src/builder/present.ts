import type { Present } from "../document/expression.ts";
import { type Operand, toExpression } from "./operand.ts";

/**
 * Asks whether a value is there.
 *
 * @example
 * present(absent("pending")).kind; // => "present"
 */
export function present(of: Operand): Present {
  return { kind: "present", of: toExpression(of) };
}
