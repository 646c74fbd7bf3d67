import type { Program } from "../program/program.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import type { CohortIssue, CohortResult, ResultColumn } from "./cohortResult.ts";
import { memberOf } from "./memberOf.ts";
import { memberStatuses } from "./memberStatuses.ts";
import type { OpenResult, OpenRule } from "./openResult.ts";
import { scorerOf } from "./scorerOf.ts";

const refusedStatus = memberStatuses.indexOf("refused");

/** Closes the outputs: states and wide values that nobody needs are left out, and issues of refused members are told. */
export function closeResult(
  program: Program,
  columns: CohortColumns,
  { result, greatestIssues }: { readonly result: OpenResult; readonly greatestIssues: number },
): CohortResult {
  const { members, statuses } = result;
  const issues: CohortIssue[] = [];
  let refused = 0;
  for (let member = 0; member < members; member += 1) {
    if (statuses[member] !== refusedStatus || columns.refused?.[member] === 1) continue;
    refused += 1;
    if (issues.length >= greatestIssues) continue;
    const found = scorerOf(program).scoreMember(memberOf(program, columns, member), `members[${member}]`).issues;
    for (const issue of found) {
      if (issue.severity !== "warning" && issues.length < greatestIssues) issues.push({ member, issue });
    }
  }
  return {
    policy: program.policy,
    members,
    statuses,
    levels: result.levels.map(({ name, rows, rules }) => ({
      name,
      rows,
      rules: Object.fromEntries(rules.map((rule) => [rule.output.name, columnOf(rule)])),
    })),
    issues,
    refused,
  };
}

function columnOf({ values, states, wide }: OpenRule): ResultColumn {
  return {
    values,
    ...(states !== undefined && isAnySet(states) ? { states } : {}),
    ...(wide.size === 0 ? {} : { wide }),
  };
}

function isAnySet(states: Uint8Array): boolean {
  for (let row = 0; row < states.length; row += 1) if (states[row] !== 0) return true;
  return false;
}
