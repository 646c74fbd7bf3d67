import type { Program } from "../program/program.ts";
import { checkShape } from "./checkShape.ts";
import { closeResult } from "./closeResult.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import { cohortError } from "./cohortError.ts";
import type { CohortKernel } from "./cohortKernel.ts";
import type { CohortResult } from "./cohortResult.ts";
import type { CreateBuffer } from "./createColumn.ts";
import { createRangeScorer } from "./createRangeScorer.ts";
import { type OpenResult, openResult } from "./openResult.ts";

/** Options of {@link rescoreCohort}. */
export interface RescoreCohortOptions {
  /** What the cohort was scored to before its columns changed. */
  readonly previous: CohortResult;
  /** The rows of the members whose columns have changed, in any order. */
  readonly changed: Iterable<number>;
  /** The program printed as JavaScript. Default: none. */
  readonly kernel?: CohortKernel;
  /** Where the bytes of the outputs come from; `SharedArrayBuffer` for workers. Default: plain buffers. */
  readonly createBuffer?: CreateBuffer;
  /** How many issues are told. Default: 1000. */
  readonly greatestIssues?: number;
}

/**
 * Scores only the members that changed: the result has the bytes that a run over the whole cohort would have.
 *
 * The previous result stays as it is. Where rules of child levels were asked for, the rows must stand where they stood:
 * values may change, the number of rows of a member may not.
 *
 * @throws KinerjaError `cohort.previousDoesNotFit`, `cohort.unknownMember`, and as `scoreCohort`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .rule("member", "missing", { label, output: share, source, expression: ({ field }) => subtract(decimal("100", "percent"), field("done")) })
 *   .build();
 * const { program } = compilePolicy(policy);
 * const members = [{ id: "p-1", done: "87.5" }, { id: "p-2", done: "10" }];
 * const previous = scoreCohort(program, columnsOf(program, members).columns);
 * const { columns } = columnsOf(program, [members[0], { id: "p-2", done: "20" }]);
 * Array.from(rescoreCohort(program, columns, { previous, changed: [1] }).levels[0]?.rules["missing"]?.values ?? []); // => [1250, 8000]
 */
export function rescoreCohort(
  program: Program,
  columns: CohortColumns,
  { previous, changed, kernel, createBuffer, greatestIssues = 1000 }: RescoreCohortOptions,
): CohortResult {
  checkShape(program, columns);
  const rules = previous.levels.flatMap((level) => Object.keys(level.rules));
  const { id, version, hash, at } = program.policy;
  const before = previous.policy;
  const isSamePolicy = before.id === id && before.version === version && before.hash === hash && before.at === at;
  const isSameShape =
    previous.members === columns.members &&
    previous.levels.every(
      ({ rows, rules: own }, level) => Object.keys(own).length === 0 || rows === columns.levels[level]?.rows,
    );
  if (!(isSamePolicy && isSameShape)) throw cohortError("cohort.previousDoesNotFit");
  const result = openResult(program, columns, { rules, createBuffer });
  copyPrevious(result, previous);
  const scoreRange = createRangeScorer(program, columns, { result, kernel });
  for (const member of changed) {
    if (!(Number.isInteger(member) && member >= 0 && member < columns.members)) {
      throw cohortError("cohort.unknownMember", { received: String(member), expected: String(columns.members) });
    }
    dropWide(result, columns, member);
    scoreRange(member, member + 1);
  }
  return closeResult(program, columns, { result, greatestIssues });
}

function copyPrevious(result: OpenResult, previous: CohortResult): void {
  result.statuses.set(previous.statuses);
  for (const [level, { rules }] of result.levels.entries()) {
    for (const rule of rules) {
      const column = previous.levels[level]?.rules[rule.output.name];
      if (column === undefined) continue;
      rule.values.set(column.values);
      if (column.states !== undefined) rule.ownStates().set(column.states);
      for (const [row, units] of column.wide ?? []) rule.wide.set(row, units);
    }
  }
}

/** A kernel does not know of wide values: those of the member go before it writes. */
function dropWide(result: OpenResult, columns: CohortColumns, member: number): void {
  let [first, last] = [member, member + 1];
  for (const [level, { rules }] of result.levels.entries()) {
    if (level > 0) {
      const offsets = columns.levels[level]?.offsets;
      [first, last] = [offsets?.[first] ?? 0, offsets?.[last] ?? 0];
    }
    for (const { wide } of rules) for (let row = first; wide.size > 0 && row < last; row += 1) wide.delete(row);
  }
}
