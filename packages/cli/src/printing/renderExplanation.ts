import type { Explanation } from "@kinerja/scoring";
import { words } from "../words.ts";
import type { ReportLayout } from "./renderReport.ts";
import { renderReport } from "./renderReport.ts";
import { renderRows } from "./renderRows.ts";
import { renderTrace } from "./renderTrace.ts";

/** Shows one member's result, then step by step how it came about. */
export function renderExplanation(
  { policy, result, trace, issues }: Explanation,
  layout: ReportLayout,
): readonly string[] {
  const { language, paint } = layout;
  const report = renderReport({ policy, results: [result], issues }, layout);
  const steps = trace === undefined ? ["", words.notComputed[language]] : renderTrace(trace, layout);
  return [...report, ...renderRows(result, layout), "", paint("strong", words.steps[language]), ...steps];
}
