import { compilePolicy } from "@kinerja/scoring";
import { loadKernel, scoreCohort } from "@kinerja/scoring/cohort";
import { bytesOf } from "./bytesOf.mjs";
import { nationalCohortColumns } from "./nationalCohortColumns.mjs";
import { nationalPolicy } from "./nationalPolicy.ts";

/** Ours: the policy document compiled and run over columns. */
export function createOurCohort(columns) {
  const { program } = compilePolicy(nationalPolicy);
  const cohort = nationalCohortColumns(columns);
  const kernel = loadKernel(program, { allowEval: true });
  let result;
  return {
    label: "Kinerja, scoreCohort",
    members: columns.members,
    run() {
      result = scoreCohort(program, cohort, { kernel });
    },
    answers() {
      const [{ rules }] = result.levels;
      return {
        members: columns.members,
        result: rules.resultScore.values,
        behaviour: rules.behaviourScore.values,
        final: rules.finalScore.values,
        resultRating: rules.resultRating.values,
        behaviourRating: rules.behaviourRating.values,
        predicate: rules.predicate.values,
      };
    },
    bytesPerMember: () => bytesOf({ cohort, result }) / columns.members,
  };
}
