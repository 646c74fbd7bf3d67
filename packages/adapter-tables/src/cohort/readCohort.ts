import type { Issue } from "@kinerja/model";
import type { Program } from "@kinerja/scoring";
import {
  type CohortLevel,
  type CreateBuffer,
  createColumnsBuilder,
  type FieldBuilder,
  type InputColumn,
} from "@kinerja/scoring/cohort";
import type { TableColumn } from "../columns/tableColumn.ts";
import { tableFault } from "../columns/tableFault.ts";
import { textReader } from "../columns/textReader.ts";
import type { LocatedIssue } from "../tableIssue.ts";
import { type BindOptions, bindField } from "./bindField.ts";
import type { CohortBatch } from "./cohortBatch.ts";
import type { CohortTables } from "./cohortTables.ts";
import { createProblemLog, type ProblemLog } from "./createProblemLog.ts";
import { gatherTexts, type TextRange } from "./gatherTexts.ts";
import { openCursor } from "./openCursor.ts";
import type { PackedIds } from "./packedIds.ts";
import { type LevelPlan, planLevels } from "./planLevels.ts";
import { rowParents } from "./rowParents.ts";
import { scoringIssue } from "./scoringIssue.ts";
import type { Segment } from "./segment.ts";
import type { TableCursor } from "./tableCursor.ts";
import { type CrowdedParent, type ParentKey, takeChildren } from "./takeChildren.ts";

/** Options of {@link readCohort}. */
export interface ReadCohortOptions {
  /** How many members a batch has at most. Default: 65,536. */
  readonly batchSize?: number;
  /** Where columns come from; `SharedArrayBuffer` for workers. Default: plain buffers. */
  readonly createBuffer?: CreateBuffer;
  /** The most issues that are told of, over all batches. Default: 100. */
  readonly greatestIssues?: number;
}

/** The rows of one level in a batch. */
interface LevelRows {
  readonly plan: LevelPlan;
  readonly segments: readonly Segment[];
  readonly rows: number;
  readonly offsets: Int32Array | undefined;
  readonly ids: PackedIds | undefined;
  readonly crowded: readonly CrowdedParent[];
}

/** The longest id that is taken, in letters. */
const greatestIdLength = 200;

/**
 * Reads a cohort from open tables, batch by batch: members with all rows below them, as columns of the program.
 *
 * Each file is read once from its first row to its last, so that memory depends on the batch and not on the files;
 * therefore the rows of a child file stand in the order of the members. A row or cell that does not fit gets its issue
 * and refuses its member; the others are there to be scored.
 *
 * @throws KinerjaError `table.…` where a file is damaged, a column is missing, or rows do not follow the members
 */
export async function* readCohort(
  program: Program,
  tables: CohortTables,
  { batchSize = 65_536, createBuffer, greatestIssues = 100 }: ReadCohortOptions = {},
): AsyncGenerator<CohortBatch, void> {
  const { plans, warnings } = planLevels(program, tables);
  const cursors = plans.map(({ file, columns, keys }) => openCursor(file, columns, keys));
  const builder = createColumnsBuilder(program);
  // One row of each level: what a field takes is asked of it.
  for (const level of builder.levels) level.addRow(0);
  const buffers = createBuffer === undefined ? {} : { createBuffer };
  let firstMember = 0;
  let told: readonly LocatedIssue[] = warnings;
  let left = greatestIssues;
  try {
    for (;;) {
      const levels: LevelRows[] = [];
      for (const [depth, plan] of plans.entries()) {
        const cursor = cursors[depth];
        if (cursor === undefined) break;
        levels.push(
          depth === 0 ? await takeMembers(cursor, plan, batchSize) : await takeLevel(cursor, plan, levels, buffers),
        );
      }
      const [members] = levels;
      if (members === undefined || members.rows === 0) break;
      const log = createProblemLog(levels, { members: members.rows, firstMember, greatest: left, ...buffers });
      refuseNameless(members, log);
      for (const [depth, level] of levels.entries()) refuseCrowded(level, depth, log);
      const columns = levels.map(
        (level, depth): CohortLevel =>
          bindLevel(level, builder.levels[depth]?.fields ?? [], {
            ...buffers,
            report: (problem) => log.report(depth, problem),
          }),
      );
      const refused = log.refused();
      yield {
        columns: { members: members.rows, levels: columns, ...(refused === undefined ? {} : { refused }) },
        ids: levels.map(({ ids }) => ids),
        firstMember,
        issues: [...told, ...log.issues],
        issueCount: log.count(),
      };
      told = [];
      left -= log.issues.length;
      firstMember += members.rows;
    }
    for (const [depth, cursor] of cursors.entries()) if (depth > 0) await refuseRest(cursor, plans, depth);
  } finally {
    for (const cursor of cursors) await cursor.close();
  }
}

async function takeMembers(cursor: TableCursor, plan: LevelPlan, most: number): Promise<LevelRows> {
  const segments: Segment[] = [];
  const ranges: TextRange[] = [];
  let rows = 0;
  while (rows < most && (await cursor.fill())) {
    const { current, row: from } = cursor;
    if (current === undefined) break;
    const to = Math.min(current.batch.rows, from + most - rows);
    segments.push({ batch: current.batch, from, to, firstRow: current.firstRow });
    const column = current.keys[0];
    if (column !== undefined) ranges.push({ column, from, to });
    rows += to - from;
    cursor.row = to;
  }
  return { plan, segments, rows, offsets: undefined, ids: gatherTexts(ranges), crowded: [] };
}

async function takeLevel(
  cursor: TableCursor,
  plan: LevelPlan,
  above: readonly LevelRows[],
  buffers: { readonly createBuffer?: CreateBuffer },
): Promise<LevelRows> {
  const parents = above.at(-1)?.rows ?? 0;
  const keys = above.map(({ ids }, at): ParentKey => {
    const column = ids?.column ?? {
      kind: "texts",
      length: 0,
      bytes: new Uint8Array(),
      starts: new Int32Array(),
      lengths: new Int32Array(),
    };
    // From the parents up to this level, link by link.
    let rows: Int32Array | undefined;
    for (let level = above.length - 1; level > at; level -= 1) {
      const link = rowParents(above[level]?.offsets ?? new Int32Array(1), above[level]?.rows ?? 0);
      rows = rows === undefined ? link : rows.map((row) => link[row] ?? 0);
    }
    return { ids: column, ...(rows === undefined ? {} : { rows }) };
  });
  const taken = await takeChildren(cursor, { parents, greatestCount: plan.level.greatestCount, keys, ...buffers });
  const ids = taken.ids.length === 0 ? undefined : gatherTexts(taken.ids);
  return { ...taken, plan, ids };
}

function refuseCrowded({ plan, crowded }: LevelRows, depth: number, log: ProblemLog): void {
  const { name, greatestCount: greatest } = plan.level;
  for (const { parent, count, fileRow } of crowded) {
    const [received, expected] = [String(count), String(greatest)];
    const issue = (path: string): Issue =>
      scoringIssue("input.tooManyRows", path, { name, received, greatest }, { expected, received });
    log.report(depth - 1, { row: parent, fileRow, file: plan.file.file, column: name, issue });
  }
}

/** Members without an id: nobody could tell whose result it is. */
function refuseNameless({ rows, ids, segments }: LevelRows, log: ProblemLog): void {
  const { valid, lengths } = ids?.column ?? {};
  let start = 0;
  for (const { from, to, firstRow } of segments) {
    for (let row = start; row < start + to - from; row += 1) {
      const length = lengths?.[row] ?? 0;
      if (valid?.[row] !== 0 && length > 0 && length <= greatestIdLength * 4) continue;
      const issue = (path: string): Issue =>
        scoringIssue("input.missingId", path, { greatest: greatestIdLength }, { received: "null" });
      log.report(0, { row, fileRow: firstRow + from + row - start, column: "id", issue });
    }
    start += to - from;
  }
  if (start !== rows) throw new RangeError(`${start} of ${rows} rows`);
}

function bindLevel(
  { segments, rows, offsets, ids }: LevelRows,
  fields: readonly FieldBuilder[],
  options: Pick<BindOptions, "createBuffer" | "report">,
): CohortLevel {
  const inputs: Record<string, InputColumn> = {};
  for (const field of fields) inputs[field.name] = bindField(field, { segments, rows, ...options });
  return { rows, inputs, ...(offsets === undefined ? {} : { offsets }), ...(ids === undefined ? {} : { ids }) };
}

/** Rows that are left when all members were read have no parent, or stand out of order. */
async function refuseRest(cursor: TableCursor, plans: readonly LevelPlan[], depth: number): Promise<void> {
  if (!(await cursor.fill())) return;
  const { current, row } = cursor;
  const key = plans[depth]?.keys[0] ?? "member_id";
  const column: TableColumn | undefined = current?.keys[0];
  const received = column?.kind === "texts" && column.valid?.[row] !== 0 ? textReader(column)(row) : "null";
  throw tableFault(
    "table.rowOrder",
    { file: cursor.file.file, row: (current?.firstRow ?? 1) + row, column: key },
    { values: { parent: plans[depth - 1]?.file.file ?? "", key }, received },
  );
}
