import type { Program } from "../program/program.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import type { CohortKernel } from "./cohortKernel.ts";
import { createKernelRunner } from "./createKernelRunner.ts";
import { createMemberWriter, type MemberWriter } from "./createMemberWriter.ts";
import type { OpenResult } from "./openResult.ts";
import type { RangeScorer } from "./rangeScorer.ts";

/** Makes what scores ranges of a cohort: by a kernel where there is one, else by the interpreter. */
export function createRangeScorer(
  program: Program,
  columns: CohortColumns,
  { result, kernel }: { readonly result: OpenResult; readonly kernel: CohortKernel | undefined },
): RangeScorer {
  let kept: MemberWriter | undefined;
  const writer = (): MemberWriter => {
    kept ??= createMemberWriter(program, columns, result);
    return kept;
  };
  if (kernel !== undefined) return createKernelRunner(program, columns, { result, kernel, writer });
  return (from, to) => {
    const { score, refuse } = writer();
    for (let member = from; member < to; member += 1) {
      if (columns.refused?.[member] === 1) refuse(member);
      else score(member);
    }
  };
}
