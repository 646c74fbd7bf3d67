import { writeLetter } from "@kinerja/scoring";
import { cliError } from "../cliError.ts";
import { renderIssues } from "../printing/renderIssues.ts";
import { words } from "../words.ts";
import type { CommandCall } from "./command.ts";
import { createExplainer } from "./createExplainer.ts";
import { hasErrors } from "./hasErrors.ts";
import { letterContext } from "./letterContext.ts";
import type { ScoringRun } from "./scoringRun.ts";

/**
 * Writes the letter of one member (`--explain ID`), or one for each. Notes about blanks, and issues that
 * belong to no member, go to standard error.
 *
 * @throws KinerjaError `input.memberNotFound` or `usage.letterForOne`
 */
export function printLetters(run: ScoringRun, call: CommandCall): number {
  const { streams, language } = call;
  const { context, hasBlanks } = letterContext(call, run.policy);
  const explainer = createExplainer(run);
  const all = Array.from({ length: explainer.count }, (_, index) => index);
  const wanted = run.explain === undefined ? all : [explainer.find(run.explain)];
  if (wanted.includes(-1)) throw cliError("input.memberNotFound", {}, explainer.issues);
  if (wanted.length > 1 && context.addressee !== undefined) throw cliError("usage.letterForOne");
  let isFine = !hasErrors(explainer.issues);
  for (const [place, index] of wanted.entries()) {
    const explanation = explainer.explain(index);
    const { result } = explanation;
    const employment = explainer.employment(index);
    const told = employment === undefined ? context : { ...context, employment };
    const letter = writeLetter(
      { policy: run.policy, overlays: run.overlays, explanation, context: told },
      { language },
    );
    if (place > 0) streams.stdout.write(`\n${"─".repeat(80)}\n\n`);
    streams.stdout.write(`${letter.trimEnd()}\n`);
    if (hasErrors(result.issues)) isFine = false;
  }
  if (explainer.issues.length > 0) streams.stderr.write(`${renderIssues(explainer.issues, call).join("\n")}\n`);
  if (hasBlanks) streams.stderr.write(`${words.letterHasBlanks[language]}\n`);
  return isFine ? 0 : 1;
}
