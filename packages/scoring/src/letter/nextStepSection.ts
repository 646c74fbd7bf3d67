import type { Label } from "@kinerja/model";
import type { LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts, nextStepTexts, thresholdNextTexts, unitCategoryNext } from "./letterTexts.ts";

/** What comes next. Support comes first where a result is below what was expected. */
export function nextStepSection(scope: LetterScope): LetterSection {
  const { context, outcome, say, own } = scope;
  const given = context.nextSteps?.[outcome];
  const correctedBy = context.correctedBy === undefined ? say(letterTexts.correctedBy) : own(context.correctedBy);
  const text = given === undefined ? say(usualText(scope), { correctedBy }) : own(given);
  return { kind: "nextStep", heading: say(letterTexts.nextHeading), blocks: [{ kind: "paragraph", text }] };
}

function usualText({ context, subject, outcome, headline, isThreshold }: LetterScope): Label {
  const value = headline?.step.value;
  if (typeof value === "object" && value.absent === "notApplicable") return letterTexts.askWhetherItApplies;
  if (isThreshold && (outcome === "reached" || outcome === "development")) {
    return thresholdNextTexts[outcome === "reached" ? "clear" : "reached"];
  }
  if (subject === "unit" && outcome === "development" && typeof value === "string") return unitCategoryNext;
  return nextStepTexts[subject][outcome === "reached" && context.decision !== undefined ? "decided" : outcome];
}
