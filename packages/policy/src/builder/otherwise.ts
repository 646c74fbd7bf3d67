import type { AbsenceKind } from "@kinerja/model";
import type { Otherwise } from "../document/expression.ts";
import { type Operand, toExpression } from "./operand.ts";

/**
 * Puts another value where the first is absent for one of the named kinds, and only for those.
 *
 * @example
 * otherwise(absent("notApplicable"), ["notApplicable"], "0").kinds; // => ["notApplicable"]
 */
export function otherwise(
  of: Operand,
  kinds: readonly [AbsenceKind, ...AbsenceKind[]],
  alternative: Operand,
): Otherwise {
  return { kind: "otherwise", of: toExpression(of), kinds: [...kinds], else: toExpression(alternative) };
}
