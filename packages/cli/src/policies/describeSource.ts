import type { Language, Source } from "@kinerja/model";
import { evidenceWords, words } from "../words.ts";

/** The instrument, the article or that none was seen, and how well it is supported. */
export function describeSource({ instrument, locator, evidence }: Source, language: Language): string {
  const { article, annex, page } = locator ?? {};
  const named = [
    [words.article, article],
    [words.annex, annex],
    [words.page, page],
  ] as const;
  const places = named.flatMap(([word, text]) => (text === undefined ? [] : [`${word[language]} ${text}`]));
  const place = places.length === 0 ? words.articleNotSeen[language] : places.join(", ");
  return `${instrument}, ${place} (${words.evidence[language]}: ${evidenceWords[evidence][language]})`;
}
