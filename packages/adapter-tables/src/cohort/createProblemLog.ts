import type { CreateBuffer } from "@kinerja/scoring/cohort";
import type { LocatedIssue } from "../tableIssue.ts";
import type { LevelPlan } from "./planLevels.ts";
import type { RowProblem } from "./rowProblem.ts";

/** What a log needs to know of a level: how its rows hang together. */
export interface LoggedLevel {
  readonly plan: LevelPlan;
  readonly offsets: Int32Array | undefined;
}

/** Options of {@link createProblemLog}. */
export interface ProblemLogOptions {
  /** How many members the batch has. */
  readonly members: number;
  readonly createBuffer?: CreateBuffer;
  /** How many members came before this batch. */
  readonly firstMember: number;
  /** The most issues that are told of. */
  readonly greatest: number;
}

/** Collects the problems of a batch: issues up to a number, a count of all, and the members that are refused. */
export interface ProblemLog {
  readonly issues: readonly LocatedIssue[];
  readonly report: (depth: number, problem: RowProblem) => void;
  readonly count: () => number;
  readonly refused: () => Uint8Array | undefined;
}

/** Makes the log of one batch. */
export function createProblemLog(
  levels: readonly LoggedLevel[],
  { members, firstMember, greatest, createBuffer }: ProblemLogOptions,
): ProblemLog {
  const issues: LocatedIssue[] = [];
  let refused: Uint8Array | undefined;
  let count = 0;
  return {
    issues,
    count: () => count,
    refused: () => refused,
    report: (depth, problem) => {
      const { path, member } = placeOf(levels, depth, problem.row, firstMember);
      refused ??= createBuffer === undefined ? new Uint8Array(members) : new Uint8Array(createBuffer(members));
      refused[member] = 1;
      count += 1;
      if (issues.length < greatest) issues.push(toIssue(problem, path, levels[depth]?.plan.file.file ?? ""));
    },
  };
}

/** The path of a row, and the member of the batch that it belongs to. */
function placeOf(
  levels: readonly LoggedLevel[],
  depth: number,
  row: number,
  firstMember: number,
): { readonly path: string; readonly member: number } {
  let at = row;
  let path = "";
  for (let level = depth; level > 0; level -= 1) {
    const offsets = levels[level]?.offsets ?? new Int32Array(1);
    const parent = parentOf(offsets, at);
    path = `.${levels[level]?.plan.level.name ?? ""}[${at - (offsets[parent] ?? 0)}]${path}`;
    at = parent;
  }
  return { path: `members[${firstMember + at}]${path}`, member: at };
}

/** The last parent whose first row is not beyond a row. */
function parentOf(offsets: Int32Array, row: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= row) low = middle;
    else high = middle;
  }
  return low;
}

function toIssue({ issue, fileRow, column, file }: RowProblem, path: string, own: string): LocatedIssue {
  return { ...issue(`${path}.${column}`), file: file ?? own, row: fileRow, column };
}
