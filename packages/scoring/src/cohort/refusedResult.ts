import type { Program } from "../program/program.ts";
import type { MemberResult } from "../result/scoreReport.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import type { CohortIssue } from "./cohortResult.ts";

/** The result of a member that was refused at the door: nothing of it was read into the columns. */
export function refusedResult(
  { levels }: Program,
  columns: CohortColumns,
  { member, issues }: { readonly member: number; readonly issues: readonly CohortIssue[] },
): MemberResult {
  const [own, below] = levels;
  const pending = { absent: "pending" } as const;
  return {
    id: columns.levels[0]?.ids?.at(member) ?? "",
    status: "refused",
    values: Object.fromEntries((own?.outputs ?? []).map(({ name }) => [name, pending])),
    coverage: { measured: 0, applicable: 0 },
    issues: issues.filter((issue) => issue.member === member).map(({ issue }) => issue),
    ...(below === undefined ? {} : { [below.name]: [] }),
  } as MemberResult;
}
