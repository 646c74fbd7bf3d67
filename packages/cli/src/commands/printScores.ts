import { renderReport } from "../printing/renderReport.ts";
import { writeJson } from "../printing/writeJson.ts";
import type { CommandCall } from "./command.ts";
import { effectiveDocument } from "./effectiveDocument.ts";
import { hasErrors } from "./hasErrors.ts";
import { runScore } from "./runScore.ts";
import type { ScoringRun } from "./scoringRun.ts";

/** Scores all members and prints them. */
export function printScores(run: ScoringRun, call: CommandCall): number {
  const report = runScore(run);
  const { streams, format } = call;
  if (format === "json")
    writeJson(streams.stdout, { policy: report.policy, results: report.results, issues: report.issues });
  else {
    const lines = renderReport(report, { ...call, policy: effectiveDocument(run) });
    streams.stdout.write(`${lines.join("\n")}\n`);
  }
  return hasErrors(report.issues) || report.results.some(({ issues }) => hasErrors(issues)) ? 1 : 0;
}
