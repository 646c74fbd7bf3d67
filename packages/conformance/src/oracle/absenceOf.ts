import { absenceKinds } from "@kinerja/model";
import type { OracleValue } from "./oracleValue.ts";

/** What stands in the way of several values: the first fault, else the first kind of absence in order of precedence. */
export function absenceOf<N>(values: readonly OracleValue<N>[]): OracleValue<N> | undefined {
  const fault = values.find((value) => value.kind === "fault");
  if (fault !== undefined) return fault;
  for (const absent of absenceKinds) {
    if (values.some((value) => value.kind === "absent" && value.absent === absent)) return { kind: "absent", absent };
  }
  return undefined;
}
