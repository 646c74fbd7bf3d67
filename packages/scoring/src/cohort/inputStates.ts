import type { AbsenceKind } from "@kinerja/model";
import { codes } from "../interpret/memory.ts";

/**
 * State of an input value in a cohort: 0 measured, above 1 the kind of absence, 6 not given and replaced by the field's
 * default value, which stands in the column. A default counts neither as measured nor as missing.
 */
export const inputStates = {
  measured: codes.present,
  pending: codes.pending,
  notMeasured: codes.notMeasured,
  excused: codes.excused,
  notApplicable: codes.notApplicable,
  assumed: 6,
} as const satisfies Record<AbsenceKind | "measured" | "assumed", number>;
