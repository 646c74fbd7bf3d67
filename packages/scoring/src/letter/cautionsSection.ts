import { writeDate } from "@kinerja/model";
import type { LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts, statusTexts } from "./letterTexts.ts";

/** How far the rules can be relied on. Nothing where they were verified and in force. */
export function cautionsSection({ identity, warnings, say, language }: LetterScope): LetterSection | undefined {
  const codes = new Set(warnings.map(({ code }) => code));
  const texts = [
    ...(identity.status === "verified" ? [] : [say(statusTexts[identity.status])]),
    ...(codes.has("policy.valueCarriedForward") ? [say(letterTexts.carriedForward)] : []),
    ...(codes.has("policy.notInForce") ? [say(letterTexts.notInForce, { at: writeDate(identity.at, language) })] : []),
  ];
  if (texts.length === 0) return undefined;
  const heading = say(letterTexts.cautionsHeading);
  return { kind: "cautions", heading, blocks: [{ kind: "paragraph", text: texts.join(" ") }] };
}
