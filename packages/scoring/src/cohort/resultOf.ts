import type { Program } from "../program/program.ts";
import type { MemberResult } from "../result/scoreReport.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import type { CohortIssue } from "./cohortResult.ts";
import { memberOf } from "./memberOf.ts";
import { refusedResult } from "./refusedResult.ts";
import { scorerOf } from "./scorerOf.ts";

/** Which member of a cohort is meant. */
export interface CohortMember {
  /** The member's row. */
  readonly member: number;
  /** Issues that were found at the door; a member that was refused there has no other. Default: none. */
  readonly issues?: readonly CohortIssue[];
}

/**
 * Makes the whole result of one member of a cohort: what `score` gives for the same member, to the byte.
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
 * resultOf(program, columns, { member: 0 }).values; // => { missing: "12.50" }
 */
export function resultOf(
  program: Program,
  columns: CohortColumns,
  { member, issues = [] }: CohortMember,
): MemberResult {
  const raw = memberOf(program, columns, member);
  if (columns.refused?.[member] === 1) return refusedResult(program, columns, { member, issues });
  return scorerOf(program).scoreMember(raw, `members[${member}]`);
}
