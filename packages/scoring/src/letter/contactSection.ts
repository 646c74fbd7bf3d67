import type { LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTexts } from "./letterTexts.ts";

/** With whom to talk, and how to reach them. */
export function contactSection({ context, say, own }: LetterScope): LetterSection {
  const text = say(letterTexts.contact, {
    who: own(context.contact.who),
    reach: own(context.contact.reach).replace(/\.$/, ""),
  });
  return { kind: "contact", heading: say(letterTexts.contactHeading), blocks: [{ kind: "paragraph", text }] };
}
