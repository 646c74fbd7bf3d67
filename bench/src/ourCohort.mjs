import { compilePolicy } from "@kinerja/scoring";
import { loadKernel, scoreCohort } from "@kinerja/scoring/cohort";
import { bytesOf } from "./bytesOf.mjs";
import { nationalCohortColumns } from "./nationalCohortColumns.mjs";
import { nationalPolicy } from "./nationalPolicy.ts";

/** Ours: the policy document compiled, printed as JavaScript for the rules of the member, and run over columns. */
export function createOurCohort(columns, createBuffer = (bytes) => new ArrayBuffer(bytes)) {
  const { program } = compilePolicy(nationalPolicy);
  const rules = program.levels[0].outputs.map(({ name }) => name);
  const kernel = loadKernel(program, { allowEval: true, rules });
  const cohort = nationalCohortColumns(columns, createBuffer);
  let result;
  return {
    label: "Kinerja, scoreCohort with the printed kernel",
    members: columns.members,
    run() {
      result = scoreCohort(program, cohort, { kernel, createBuffer });
    },
    answers() {
      const [{ rules: found }] = result.levels;
      return {
        members: columns.members,
        result: found.resultScore.values,
        behaviour: found.behaviourScore.values,
        final: found.finalScore.values,
        resultRating: found.resultRating.values,
        behaviourRating: found.behaviourRating.values,
        predicate: found.predicate.values,
      };
    },
    bytesPerMember: () => bytesOf({ cohort, result }) / columns.members,
  };
}
