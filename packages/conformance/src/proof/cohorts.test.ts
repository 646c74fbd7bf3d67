import type { Program } from "@kinerja/scoring";
import { type CohortKernel, loadKernel } from "@kinerja/scoring/cohort";
import { expect, test } from "vitest";
import { runCohorts } from "../suites/runCohorts.ts";
import { sampleSeed, sampleSizes } from "../suites/sampleSizes.ts";

function print(program: Program): readonly CohortKernel[] {
  return [loadKernel(program, { allowEval: true })];
}

test("cohorts in columns, interpreted and printed, give what single members get", () => {
  const { members, documents, membersOfADocument } = sampleSizes();
  const report = runCohorts({
    seed: sampleSeed(),
    members: Math.ceil(members / 4),
    documents,
    membersOfADocument,
    kernelsOf: print,
  });
  expect(report.examples).toEqual([]);
  expect(report.mismatches).toBe(0);
  expect(report.values).toBeGreaterThan(report.members);
});

test("a kernel with one wrong digit is found", () => {
  const wrong = (kernel: CohortKernel): CohortKernel => ({
    ...kernel,
    general: (columns, from, to) => {
      kernel.general(columns, from, to);
      const values = columns.values[0]?.find((column) => column !== undefined);
      if (values !== undefined) values[from] = (values[from] ?? 0) === 0 ? 1 : 0;
    },
    dense: (columns, from, to) => {
      kernel.dense(columns, from, to);
      const values = columns.values[0]?.find((column) => column !== undefined);
      if (values !== undefined) values[from] = (values[from] ?? 0) === 0 ? 1 : 0;
    },
  });
  const kernelsOf = (program: Program): readonly CohortKernel[] => print(program).map(wrong);
  const report = runCohorts({ seed: sampleSeed(), members: 20, documents: 0, membersOfADocument: 0, kernelsOf });
  expect(report.mismatches).toBeGreaterThan(15);
});
