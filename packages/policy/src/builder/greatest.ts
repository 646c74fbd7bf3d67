import type { Greatest } from "../document/expression.ts";
import { atLeastTwo } from "./atLeastTwo.ts";
import type { Operand } from "./operand.ts";

/**
 * Takes the greatest of values.
 *
 * @example
 * greatest("1", "2").kind; // => "greatest"
 */
export function greatest(...of: readonly [Operand, Operand, ...Operand[]]): Greatest {
  return { kind: "greatest", of: atLeastTwo("greatest", of) };
}
