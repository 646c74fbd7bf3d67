import type { AbsenceKind } from "@kinerja/model";
import type { AbsentLiteral } from "../document/expression.ts";

/**
 * Makes a value that is absent for a stated reason.
 *
 * @example
 * absent("notApplicable"); // => { kind: "literal", absent: "notApplicable" }
 */
export function absent(kind: AbsenceKind): AbsentLiteral {
  return { kind: "literal", absent: kind };
}
