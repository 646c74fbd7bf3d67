/**
 * Why a value is not there. Absence is never zero and never NaN.
 *
 * - `pending`: it is still to come, or was refused and waits for a correction.
 * - `notMeasured`: nobody measured it; this says nothing about the person.
 * - `excused`: it was not due, for an accepted reason such as leave.
 * - `notApplicable`: it does not exist for this person or this row.
 */
export type AbsenceKind = "pending" | "notMeasured" | "excused" | "notApplicable";

/** The kinds in order of precedence: where several operands are absent, the first of these wins. */
export const absenceKinds: readonly AbsenceKind[] = ["pending", "notMeasured", "excused", "notApplicable"];

/** An absent value as it stands in input and output. */
export interface Absent {
  readonly absent: AbsenceKind;
}
