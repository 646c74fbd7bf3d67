import { codes } from "../interpret/memory.ts";

/**
 * State of a value within a statement: 9 it is there, else why it is not. As in the interpreter the least
 * wins where several operands lack a value, so that `LEAST` decides; faults, below all absences, tell their kind.
 */
export const lackCodes = {
  "score.divisionByZero": -5,
  "score.outsideBands": -4,
  "score.noCell": -3,
  "score.noRows": -2,
  // The last of the faults: a fault of a row says more than the refusal of an absent row.
  "score.absentRow": -1,
  pending: codes.pending,
  notMeasured: codes.notMeasured,
  excused: codes.excused,
  notApplicable: codes.notApplicable,
  present: 9,
} as const;

/** Whether a code is that of a fault. */
export function isFaultCode(code: number): boolean {
  return code < 0;
}
