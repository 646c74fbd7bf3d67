import { createMemberReader } from "../input/createMemberReader.ts";
import { repeatedIds } from "../input/repeatedIds.ts";
import { createInterpreter } from "../interpret/createInterpreter.ts";
import type { Program } from "../program/program.ts";
import { scoringIssue } from "../scoringIssue.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import type { CohortIssue } from "./cohortResult.ts";
import type { CreateBuffer } from "./createColumn.ts";
import { createColumnsBuilder } from "./createColumnsBuilder.ts";
import { createMemberColumnWriter } from "./createMemberColumnWriter.ts";

/** Options of {@link columnsOf}. */
export interface ColumnsOfOptions {
  /** Where the bytes come from; `SharedArrayBuffer` for workers. Default: plain buffers. */
  readonly createBuffer?: CreateBuffer;
  /** How many issues are told. Default: 1000. */
  readonly greatestIssues?: number;
}

/** Columns, and why members were refused. */
export interface ColumnsReading {
  readonly columns: CohortColumns;
  /** The issues of refused members, the first ones. */
  readonly issues: readonly CohortIssue[];
  /** How many members were refused. */
  readonly refused: number;
}

/**
 * Puts raw members, as `score` takes them, into the columns of a cohort.
 *
 * The door is the same: what `score` would refuse is refused here, with the same issues, and counts for nothing.
 *
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .build();
 * const { columns } = columnsOf(compilePolicy(policy).program, [{ id: "p-1", done: "87.5" }]);
 * Array.from(columns.levels[0]?.inputs["done"]?.values ?? []); // => [8750]
 */
export function columnsOf(
  program: Program,
  members: readonly unknown[],
  options: ColumnsOfOptions = {},
): ColumnsReading {
  const { greatestIssues = 1000, ...building } = options;
  const interpreter = createInterpreter(program);
  const read = createMemberReader(interpreter);
  const repeated = repeatedIds(members);
  const builder = createColumnsBuilder(program, { ...building, members: members.length, refuseRepeatedIds: false });
  const write = createMemberColumnWriter(interpreter, builder);
  const issues: CohortIssue[] = [];
  let refused = 0;
  for (let member = 0; member < members.length; member += 1) {
    const path = `members[${member}]`;
    const { id, issues: found } = read(members[member], path);
    const all = repeated.has(id) ? [...found, scoringIssue("input.duplicateId", `${path}.id`)] : found;
    const accepted = all.every(({ severity }) => severity === "warning");
    const [level] = builder.levels;
    if (!accepted) {
      refused += 1;
      for (const issue of all) if (issues.length < greatestIssues) issues.push({ member, issue });
      level?.refuse(level.addRow(0, id));
      continue;
    }
    write(members[member], id);
  }
  return { columns: builder.finish().columns, issues, refused };
}
