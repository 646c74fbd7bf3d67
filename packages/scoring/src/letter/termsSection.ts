import type { Language } from "@kinerja/model";
import type { LetterBlock, LetterSection } from "./letterContent.ts";
import type { LetterScope } from "./letterScope.ts";
import { letterTerms } from "./letterTerms.ts";
import { letterTexts } from "./letterTexts.ts";

/** The meaning of every word of the glossary that the given sections use. Nothing where they use none. */
export function termsSection(
  sections: readonly LetterSection[],
  { language, say }: LetterScope,
): LetterSection | undefined {
  const text = sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]).join("\n");
  const used = letterTerms.filter(({ term }) => usesTerm(text, term[language], language));
  if (used.length === 0) return undefined;
  const meanings = used.map(({ term, meaning }) =>
    say(letterTexts.term, { term: term[language], meaning: meaning[language] }),
  );
  const heading = say(letterTexts.termsHeading);
  return { kind: "terms", heading, blocks: [{ kind: "paragraph", text: `${meanings.join("; ")}.` }] };
}

function textsOf(block: LetterBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "points":
      return block.items;
    case "table":
      return block.rows.flat();
  }
}

/** Capitals matter for abbreviations only; an English word may stand in the plural. */
function usesTerm(text: string, term: string, language: Language): boolean {
  const flags = term === term.toUpperCase() ? "u" : "iu";
  return new RegExp(`(?<![\\p{L}\\p{N}])${term}${language === "en" ? "s?" : ""}(?![\\p{L}\\p{N}])`, flags).test(text);
}
