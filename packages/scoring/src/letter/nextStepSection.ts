import type { LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts, nextStepTexts } from "./letterTexts.ts";

/** What comes next. Support comes first where a result is below what was expected. */
export function nextStepSection({ context, subject, outcome, headline, say, own }: LetterScope): LetterSection {
  const given = context.nextSteps?.[outcome];
  const value = headline?.step.value;
  const applies = typeof value !== "object" || value.absent !== "notApplicable";
  const usual = !applies
    ? letterTexts.askWhetherItApplies
    : nextStepTexts[subject][outcome === "reached" && context.decision !== undefined ? "decided" : outcome];
  const correctedBy = context.correctedBy === undefined ? say(letterTexts.correctedBy) : own(context.correctedBy);
  const text = given === undefined ? say(usual, { correctedBy }) : own(given);
  return { kind: "nextStep", heading: say(letterTexts.nextHeading), blocks: [{ kind: "paragraph", text }] };
}
