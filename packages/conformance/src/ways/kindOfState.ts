import type { AbsenceKind } from "@kinerja/model";
import { inputStates } from "@kinerja/scoring/cohort";

const kinds: ReadonlyMap<number, AbsenceKind> = new Map(
  (["pending", "notMeasured", "excused", "notApplicable"] as const).map((kind) => [inputStates[kind], kind]),
);

/** The kind of absence of a state in a column, where it is one. */
export function kindOfState(state: number): AbsenceKind | undefined {
  return kinds.get(state);
}
