import { writeDate } from "@kinerja/model";
import type { LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts } from "./letterTexts.ts";

/** Who decided and when, or that nobody has yet. */
export function decisionSection(scope: LetterScope): LetterSection {
  const { say } = scope;
  const text = decisionText(scope);
  return { kind: "decision", heading: say(letterTexts.decisionHeading), blocks: [{ kind: "paragraph", text }] };
}

function decisionText({ context, outcome, headline, isThreshold, say, own, language }: LetterScope): string {
  const { decision } = context;
  const calculated = outcome !== "refused" && typeof headline?.step.value !== "object";
  if (decision === undefined && calculated && isThreshold) return say(letterTexts.undecidedThreshold);
  if (decision === undefined) return say(calculated ? letterTexts.undecided : letterTexts.undecidedRefused);
  const values = { by: own(decision.by), role: own(decision.role), on: writeDate(decision.on, language) };
  if (decision.instead === undefined) return say(letterTexts.decided, values);
  const { result, reason } = decision.instead;
  const given = own(reason).replace(/\.$/, "");
  return say(letterTexts.decidedInstead, { ...values, result: own(result), reason: given });
}
