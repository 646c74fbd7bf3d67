import type { createEngine } from "@kinerja/scoring";
import {
  type CohortKernel,
  cohortCoverage,
  columnsOf,
  memberStatuses,
  resultOf,
  scoreCohort,
} from "@kinerja/scoring/cohort";
import { compareCohortBytes } from "./compareCohortBytes.ts";
import { describeCohortValue } from "./describeCohortValue.ts";

type Engine = ReturnType<typeof createEngine>;

/** What is held against what. */
export interface CohortDifferencesOptions {
  readonly engine: Engine;
  readonly members: readonly Readonly<Record<string, unknown>>[];
  /** Printed forms of the same program, each of which must give the bytes of the interpreter. */
  readonly kernels?: readonly CohortKernel[];
}

/** What was found, and how many values were looked at. */
export interface CohortDifferences {
  readonly values: number;
  readonly differences: readonly string[];
}

/**
 * Scores members as a cohort and holds every value, state, status and coverage against `score` of the single member,
 * and every kernel against the interpreter.
 */
export function cohortDifferences({ engine, members, kernels = [] }: CohortDifferencesOptions): CohortDifferences {
  const { program } = engine;
  const rules = program.levels.flatMap(({ outputs }) => outputs.map(({ name }) => name));
  const { columns, issues } = columnsOf(program, members);
  const result = scoreCohort(program, columns, { rules });
  const coverage = cohortCoverage(program, columns);
  const differences: string[] = [];
  let values = 0;
  for (const [member, raw] of members.entries()) {
    const expected = engine.scoreMember(raw, `members[${member}]`);
    const status = memberStatuses[result.statuses[member] ?? 0];
    if (status !== expected.status) differences.push(`member ${member}: ${status}, not ${expected.status}`);
    if (columns.refused?.[member] === 1) {
      if (expected.issues.length === 0) differences.push(`member ${member}: refused at the door for nothing`);
      if (JSON.stringify(resultOf(program, columns, { member, issues }).issues) !== JSON.stringify(expected.issues)) {
        differences.push(`member ${member}: other issues at the door`);
      }
      continue;
    }
    const [rebuilt, single] = [resultOf(program, columns, { member }), expected].map((each) => JSON.stringify(each));
    if (rebuilt !== single) differences.push(`member ${member}: ${rebuilt} instead of ${single}`);
    const { measured, applicable } = expected.coverage;
    if (coverage.measured[member] !== measured || coverage.applicable[member] !== applicable) {
      differences.push(`member ${member}: another coverage`);
    }
    const shown = describeCohortValue(program, columns, result, member);
    const wanted = JSON.stringify(rowsOf(engine, expected));
    values += rules.length;
    if (shown !== wanted) differences.push(`member ${member}: ${shown} instead of ${wanted}`);
  }
  for (const [index, kernel] of kernels.entries()) {
    const found = compareCohortBytes(result, scoreCohort(program, columns, { rules, kernel }), columns);
    differences.push(...found.map((text) => `kernel ${index}: ${text}`));
  }
  return { values, differences };
}

interface Row {
  readonly values: Readonly<Record<string, unknown>>;
  readonly [level: string]: unknown;
}

/** The values of every level, in the order of the rows. */
function rowsOf({ program }: Engine, result: Row): readonly (readonly Readonly<Record<string, unknown>>[])[] {
  let rows: readonly Row[] = [result];
  return program.levels.map((_, level) => {
    if (level > 0) rows = rows.flatMap((row) => (row[program.levels[level]?.name ?? ""] as readonly Row[]) ?? []);
    return rows.map(({ values }) => values);
  });
}
