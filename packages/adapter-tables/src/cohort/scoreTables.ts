import type { PolicyIdentity, Program } from "@kinerja/scoring";
import {
  type CohortKernel,
  type CohortResult,
  type CohortSignal,
  memberStatuses,
  scoreCohort,
} from "@kinerja/scoring/cohort";
import type { TableWriter } from "../columns/tableWriter.ts";
import { resultBatch } from "../results/resultBatch.ts";
import type { LocatedIssue } from "../tableIssue.ts";
import type { CohortBatch } from "./cohortBatch.ts";
import type { CohortTables } from "./cohortTables.ts";
import { locateMember } from "./locateMember.ts";
import { type ReadCohortOptions, readCohort } from "./readCohort.ts";

/** Scores the members of one batch: here, or elsewhere. */
export type ScoreBatch = (batch: CohortBatch) => Promise<CohortResult>;

/** Options of {@link scoreTables}. */
export interface ScoreTablesOptions extends ReadCohortOptions {
  /** Where the results of each level are written, by the level's name. Default: nowhere. */
  readonly writers?: Readonly<Record<string, TableWriter>>;
  /** The program printed as JavaScript. Default: none, and the interpreter computes the same, slower. */
  readonly kernel?: CohortKernel;
  /** Scores a batch in place of this thread, such as a pool of workers. Default: this thread. */
  readonly scoreBatch?: ScoreBatch;
  /** Stops the run. Default: none. */
  readonly signal?: CohortSignal;
  /** Called after each batch; `of` is nothing where the file does not say how many members it has. */
  readonly onProgress?: (done: number, of: number | undefined) => void;
}

/** How a run went. */
export interface TablesReport {
  readonly policy: PolicyIdentity;
  readonly members: number;
  readonly scored: number;
  readonly partial: number;
  readonly refused: number;
  /** What was wrong, the first ones. */
  readonly issues: readonly LocatedIssue[];
  /** All that was wrong, told of or not. */
  readonly issueCount: number;
}

/**
 * Scores a cohort from tables to tables, batch by batch, with memory that does not grow with the files.
 *
 * Members with a bad row or cell are refused, with an issue that names file, row and column; all others are scored.
 * Reading, scoring and writing of a batch follow each other, so that a slow disk holds up the reading.
 *
 * @throws KinerjaError `table.…` where a file cannot be read on; what was written by then is not complete
 */
export async function scoreTables(
  program: Program,
  tables: CohortTables,
  options: ScoreTablesOptions = {},
): Promise<TablesReport> {
  const { writers = {}, kernel, signal, onProgress, greatestIssues = 100, createBuffer } = options;
  const written = program.levels.flatMap(({ name }, depth) => {
    const writer = Object.hasOwn(writers, name) ? writers[name] : undefined;
    return writer === undefined ? [] : [{ depth, writer }];
  });
  const rules = written.flatMap(({ depth }) => program.levels[depth]?.outputs.map(({ name }) => name) ?? []);
  const scoreHere: ScoreBatch = async ({ columns }) =>
    scoreCohort(program, columns, {
      greatestIssues,
      ...(written.length === 0 ? {} : { rules }),
      ...(kernel === undefined ? {} : { kernel }),
      ...(signal === undefined ? {} : { signal }),
      ...(createBuffer === undefined ? {} : { createBuffer }),
    });
  const scoreBatch = options.scoreBatch ?? scoreHere;
  const counts = [0, 0, 0];
  const issues: LocatedIssue[] = [];
  let issueCount = 0;
  let members = 0;
  for await (const batch of readCohort(program, tables, options)) {
    const result = await scoreBatch(batch);
    for (const { depth, writer } of written)
      await writer.write(resultBatch(program, depth, { columns: batch.columns, result }));
    for (let member = 0; member < result.members; member += 1) {
      const status = result.statuses[member] ?? 0;
      counts[status] = (counts[status] ?? 0) + 1;
    }
    const scoringIssues = result.issues.map((found) => locateMember(found, batch, tables.members.file));
    issues.push(...[...batch.issues, ...scoringIssues].slice(0, Math.max(0, greatestIssues - issues.length)));
    issueCount += batch.issueCount + result.refused;
    members += result.members;
    onProgress?.(members, tables.members.rows);
  }
  for (const { writer } of written) await writer.close();
  const [scored, partial, refused] = memberStatuses.map((_, status) => counts[status] ?? 0);
  return {
    policy: program.policy,
    members,
    scored: scored ?? 0,
    partial: partial ?? 0,
    refused: refused ?? 0,
    issues,
    issueCount,
  };
}
