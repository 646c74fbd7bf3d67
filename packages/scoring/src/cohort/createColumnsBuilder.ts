import type { Program } from "../program/program.ts";
import { scoringIssue } from "../scoringIssue.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import type { CohortIssue } from "./cohortResult.ts";
import { type CreateBuffer, createColumn } from "./createColumn.ts";
import { createLevelBuilder, type FinishedLevel, type LevelBuilder } from "./createLevelBuilder.ts";

/** Options of {@link createColumnsBuilder}. */
export interface ColumnsBuilderOptions {
  /** How many members are expected, so that arrays need not grow. Default: unknown. */
  readonly members?: number;
  /** Where the bytes come from; `SharedArrayBuffer` for workers. Default: plain buffers. */
  readonly createBuffer?: CreateBuffer;
  /** How many issues are told. Default: 1000. */
  readonly greatestIssues?: number;
  /** Whether members who share an id are refused. Default: true; it needs ids given to `addRow`. */
  readonly refuseRepeatedIds?: boolean;
}

/** Fills the columns of a cohort, row by row or column by column. */
export interface ColumnsBuilder {
  /** The member's own level first, as in the program. */
  readonly levels: readonly LevelBuilder[];
  /**
   * Puts child rows in the order of their parents and closes the columns; the builder must not be used afterwards. The
   * issues are those that no single cell shows: too many rows below a parent, ids that several members share.
   */
  readonly finish: () => FinishedColumns;
}

/** Columns that are filled, and what came up when they were closed. */
export interface FinishedColumns {
  readonly columns: CohortColumns;
  readonly issues: readonly CohortIssue[];
  /** How many issues there are, told or not. */
  readonly issueCount: number;
  /** For each level whose rows were moved or left out: for each row of the columns the number that `addRow` gave it. */
  readonly orders: readonly (Int32Array | undefined)[];
}

/**
 * Makes the builder of a cohort's columns, for readers of files and streams.
 *
 * Each field checks its bounds, decimals, categories and defaults by the rules of single members; a cell that is not
 * taken gives the issue, and the reader then refuses the row's member and goes on.
 *
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .build();
 * const builder = createColumnsBuilder(compilePolicy(policy).program);
 * const [members] = builder.levels;
 * members?.fields[0]?.setUnits(members.addRow(), 8750);
 * Array.from(builder.finish().columns.levels[0]?.inputs["done"]?.values ?? []); // => [8750]
 */
export function createColumnsBuilder(program: Program, options: ColumnsBuilderOptions = {}): ColumnsBuilder {
  const { members: expected = 0, createBuffer, greatestIssues = 1000, refuseRepeatedIds = true } = options;
  const refusedMembers = new Set<number>();
  const levels = program.levels.map((_, index) =>
    createLevelBuilder(program, index, {
      rows: index === 0 ? expected : 0,
      createBuffer,
      refuse: (row) => refusedMembers.add(memberOfRow(index, row)),
    }),
  );

  function memberOfRow(level: number, row: number): number {
    let at = row;
    for (let above = level; above > 0; above -= 1) at = levels[above]?.parentOf(at) ?? 0;
    return at;
  }

  function refuseCrowded(report: (issue: CohortIssue) => void): void {
    for (const [index, { rows, parentOf, greatestCount, name }] of levels.entries()) {
      const above = levels[index - 1];
      if (above === undefined) continue;
      const counts = new Int32Array(above.rows);
      for (let row = 0; row < rows; row += 1) {
        const parent = parentOf(row);
        counts[parent] = (counts[parent] ?? 0) + 1;
      }
      for (let parent = 0; parent < counts.length; parent += 1) {
        const count = counts[parent] ?? 0;
        if (count <= greatestCount) continue;
        const member = memberOfRow(index - 1, parent);
        refusedMembers.add(member);
        const [received, most] = [String(count), String(greatestCount)];
        const values = { name, received, greatest: most };
        const path = `members[${member}].${name}`;
        report({ member, issue: scoringIssue("input.tooManyRows", path, values, { expected: most, received }) });
      }
    }
  }

  function refuseRepeated(report: (issue: CohortIssue) => void): void {
    const ids = levels[0]?.ids;
    if (ids === undefined || !refuseRepeatedIds) return;
    const first = new Map<string, number>();
    const told = new Set<number>();
    const tell = (member: number): void => {
      if (told.has(member)) return;
      told.add(member);
      refusedMembers.add(member);
      report({ member, issue: scoringIssue("input.duplicateId", `members[${member}].id`) });
    };
    for (const [member, id] of ids.entries()) {
      if (id === undefined) continue;
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, member);
      else {
        tell(earlier);
        tell(member);
      }
    }
  }

  return {
    levels,
    finish: () => {
      const issues: CohortIssue[] = [];
      let issueCount = 0;
      const report = (issue: CohortIssue): void => {
        issueCount += 1;
        if (issues.length < greatestIssues) issues.push(issue);
      };
      refuseRepeated(report);
      refuseCrowded(report);
      let above: FinishedLevel | undefined;
      const finished: FinishedLevel[] = [];
      for (const [index, level] of levels.entries()) {
        const isLeftOut = (row: number): boolean =>
          refusedMembers.size > 0 && index > 0 && refusedMembers.has(memberOfRow(index, row));
        above = level.finish(above?.level.rows ?? 0, above?.moved, isLeftOut);
        finished.push(above);
      }
      const members = levels[0]?.rows ?? 0;
      const columns = { members, levels: finished.map(({ level }) => level) };
      const told = { issues, issueCount, orders: finished.map(({ moved, level }) => orderOf(moved, level.rows)) };
      if (refusedMembers.size === 0) return { columns, ...told };
      const refused = createColumn("uint8", members, createBuffer) as Uint8Array;
      for (const member of refusedMembers) refused[member] = 1;
      return { columns: { ...columns, refused }, ...told };
    },
  };
}

/** For each row where it came from. */
function orderOf(moved: Int32Array | undefined, rows: number): Int32Array | undefined {
  if (moved === undefined) return undefined;
  const order = new Int32Array(rows);
  for (let from = 0; from < moved.length; from += 1) {
    const to = moved[from] ?? -1;
    if (to >= 0) order[to] = from;
  }
  return order;
}
