import { fillLabel, type Label, type Language, type Source, writeDate, writeNumber } from "@kinerja/model";
import { units } from "@kinerja/policy";
import { standardTexts } from "./standardTexts.ts";

/** How the page writes texts, numbers, days and sources in its language. */
export interface PageWords {
  readonly language: Language;
  readonly say: (label: Label, values?: Readonly<Record<string, string>>) => string;
  readonly number: (text: string, unit?: string) => string;
  readonly date: (text: string) => string;
  /** The instrument with article, annex and page. Of law without a place it says that none was seen. */
  readonly source: (source: Source, isLaw: boolean) => string;
}

/** Units that add nothing to the name of what is counted. */
const silent: ReadonlySet<string> = new Set(["one", "count", "output", "duration", "point"]);

/** The words of a page in one language. Numbers have two decimals at most. */
export function pageWords(language: Language): PageWords {
  const say = (label: Label, values: Readonly<Record<string, string>> = {}): string =>
    fillLabel(label, values)[language];
  return {
    language,
    say,
    number: (text, unit) => {
      const digits = writeNumber(text, { language, decimals: 2 });
      const known: Readonly<Record<string, { readonly label: Label }>> = units;
      if (unit === undefined || silent.has(unit)) return digits;
      if (unit === "percent") return `${digits}%`;
      return `${digits} ${known[unit]?.label[language] ?? unit}`;
    },
    date: (text) => writeDate(text, language),
    source: ({ instrument, locator: { article, annex, page } = {} }, isLaw) => {
      const places = [
        article === undefined ? [] : [say(standardTexts.article, { text: article })],
        annex === undefined ? [] : [say(standardTexts.annex, { text: annex })],
        page === undefined ? [] : [say(standardTexts.page, { text: page })],
      ].flat();
      if (places.length === 0) return isLaw ? `${instrument}, ${say(standardTexts.articleNotSeen)}` : instrument;
      return `${instrument}, ${places.join(", ")}`;
    },
  };
}
