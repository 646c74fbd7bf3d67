import type { Language } from "@kinerja/model";
import type { LetterContent } from "../../src/letter/letterContent.ts";

/** How hard the first page of a letter is to read. */
export interface Readability {
  readonly meanSentence: number;
  readonly longestSentence: number;
  /** Share of words above the language's length. */
  readonly longWords: number;
}

// Indonesian builds words with affixes (mempertimbangkan), so its words may be longer than English ones.
const longestEasyWord: Readonly<Record<Language, number>> = { id: 12, en: 10 };

// Names, numbers and telephone hours of the caller are not ours to measure; a glossary is a list.
const unmeasured: ReadonlySet<string> = new Set(["contact", "terms"]);

/** The sentences of the first page; a point of a list is one. */
export function sentencesOf({ page }: LetterContent): readonly string[] {
  return page
    .filter(({ kind }) => !unmeasured.has(kind))
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === "table") return [];
        const texts = block.kind === "points" ? block.items : [block.text];
        return texts.flatMap((text) => text.split(/(?<=[.?!:])\s+(?=\p{Lu})/u));
      }),
    );
}

/** Measures mean and longest sentence in words, and the share of long words. */
export function measureReadability(content: LetterContent): Readability {
  const sentences = sentencesOf(content).map((sentence) => sentence.match(/[\p{L}\p{N}]+/gu) ?? []);
  const words = sentences.flat();
  const long = words.filter((word) => word.length > longestEasyWord[content.language]);
  return {
    meanSentence: words.length / sentences.length,
    longestSentence: Math.max(...sentences.map(({ length }) => length)),
    longWords: long.length / words.length,
  };
}
