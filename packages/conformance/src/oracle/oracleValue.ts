import type { AbsenceKind } from "@kinerja/model";

/** What stood in the way of a value. */
export type FaultCode = "score.divisionByZero" | "score.outsideBands" | "score.absentRow" | "score.noRows";

/** A value as the oracles compute with it; `N` is how numbers are held. */
export type OracleValue<N> =
  | { readonly kind: "number"; readonly number: N }
  | { readonly kind: "category"; readonly category: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "absent"; readonly absent: AbsenceKind }
  | { readonly kind: "fault"; readonly code: FaultCode };
