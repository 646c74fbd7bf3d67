import type { Issue } from "@kinerja/model";
import type { Program } from "../program/program.ts";
import type { Explanation } from "../score/explanation.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import { memberOf } from "./memberOf.ts";
import { refusedResult } from "./refusedResult.ts";
import type { CohortMember } from "./resultOf.ts";
import { scorerOf } from "./scorerOf.ts";

/** Which member of a cohort is to be explained. */
export interface CohortMemberToExplain extends CohortMember {
  /** Warnings that came up while the policy was compiled, to be told again. Default: none. */
  readonly warnings?: readonly Issue[];
}

/**
 * Tells how every value of one member of a cohort came about: what `explain` gives for the same member, to the byte.
 *
 * @throws KinerjaError `cohort.unknownMember`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .rule("member", "missing", { label, output: share, source, expression: ({ field }) => subtract(decimal("100", "percent"), field("done")) })
 *   .build();
 * const { program } = compilePolicy(policy);
 * const { columns } = columnsOf(program, [{ id: "p-1", done: "87.5" }]);
 * explainMember(program, columns, { member: 0 }).trace?.steps[0]?.rule; // => "missing"
 */
export function explainMember(
  program: Program,
  columns: CohortColumns,
  { member, issues = [], warnings = [] }: CohortMemberToExplain,
): Explanation {
  const raw = memberOf(program, columns, member);
  if (columns.refused?.[member] === 1) {
    return { policy: program.policy, result: refusedResult(program, columns, { member, issues }), issues: warnings };
  }
  return { policy: program.policy, ...scorerOf(program).explainMember(raw, "members[0]"), issues: warnings };
}
