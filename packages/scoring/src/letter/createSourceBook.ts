import type { Language, Source } from "@kinerja/model";
import { describeLocator } from "./describeLocator.ts";
import { evidenceWords } from "./letterAnnexTexts.ts";
import { plainText } from "./plainText.ts";

/** Numbers the instruments of a letter as they come up. */
export interface SourceBook {
  /** Number and article, such as `[1] Pasal 41`; where none was seen it says so. */
  readonly cite: (source: Source) => string;
  /** The grade of the evidence in one word. */
  readonly grade: (source: Source) => string;
  /** Every instrument that was cited, by its number. */
  readonly list: () => readonly string[];
  /** The grades that came up. */
  readonly grades: () => ReadonlySet<Source["evidence"]>;
}

/** Opens an empty list of sources. */
export function createSourceBook(language: Language): SourceBook {
  const entries = new Map<string, { readonly number: number; readonly text: string }>();
  const grades = new Set<Source["evidence"]>();
  const numberOf = (source: Source): number => {
    grades.add(source.evidence);
    const key = JSON.stringify([source.instrument, source.url ?? ""]);
    const known = entries.get(key);
    if (known !== undefined) return known.number;
    const number = entries.size + 1;
    const url = source.url === undefined ? "" : `, ${plainText(source.url)}`;
    entries.set(key, { number, text: `[${number}] ${plainText(source.instrument)}${url}` });
    return number;
  };
  return {
    cite: (source) => `[${numberOf(source)}] ${describeLocator(source, language)}`,
    grade: (source) => {
      grades.add(source.evidence);
      return evidenceWords[source.evidence][language];
    },
    list: () => [...entries.values()].map(({ text }) => text),
    grades: () => grades,
  };
}
