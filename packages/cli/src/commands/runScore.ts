import { locateIssues } from "@kinerja/adapter-tables";
import { type ScoreInput, type ScoreReport, score } from "@kinerja/scoring";
import type { ScoringRun } from "./scoringRun.ts";

/** Scores what was read, with every issue led back to its cell. */
export function runScore({ policy, overlays, at, members }: ScoringRun): ScoreReport {
  // Whether the input has the right shape is for `score` to say.
  const input = members.input as ScoreInput;
  const report = score(policy, input, { overlays, ...(at === undefined ? {} : { at }) });
  return members.tables === undefined ? report : locateIssues(report, members.tables);
}
