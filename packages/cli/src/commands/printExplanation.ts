import { cliError } from "../cliError.ts";
import { renderExplanation } from "../printing/renderExplanation.ts";
import { writeJson } from "../printing/writeJson.ts";
import type { CommandCall } from "./command.ts";
import { createExplainer } from "./createExplainer.ts";
import { effectiveDocument } from "./effectiveDocument.ts";
import { hasErrors } from "./hasErrors.ts";
import type { ScoringRun } from "./scoringRun.ts";

/**
 * Prints one member's result and the way to it.
 *
 * @throws KinerjaError `input.memberNotFound` where the input has no such id
 */
export function printExplanation(run: ScoringRun, call: CommandCall, id: string): number {
  const explainer = createExplainer(run);
  const index = explainer.find(id);
  if (index === -1) throw cliError("input.memberNotFound", {}, explainer.issues);
  const explained = explainer.explain(index);
  const { policy, result, trace, issues } = explained;
  if (call.format === "json") writeJson(call.streams.stdout, { policy, result, trace, issues });
  else {
    const lines = renderExplanation(explained, { ...call, policy: effectiveDocument(run) });
    call.streams.stdout.write(`${lines.join("\n")}\n`);
  }
  return hasErrors(issues) || hasErrors(result.issues) ? 1 : 0;
}
