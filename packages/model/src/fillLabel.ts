import type { Label, Language } from "./label.ts";

/** What stands for each `{word}` of a text: a text, a number, or a label where the languages differ. */
export type LabelValues = Readonly<Record<string, string | number | Label>>;

/**
 * Fills the `{word}`s of a label in both languages. A word without a value stays as it is.
 *
 * @example
 * fillLabel({ id: "Paling banyak {greatest}.", en: "At most {greatest}." }, { greatest: 9 }).en; // => "At most 9."
 */
export function fillLabel(text: Label, values: LabelValues = {}): Label {
  return { id: fill(text.id, values, "id"), en: fill(text.en, values, "en") };
}

function fill(text: string, values: LabelValues, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, word: string) => {
    const value = Object.hasOwn(values, word) ? values[word] : undefined;
    if (value === undefined) return whole;
    return typeof value === "object" ? value[language] : String(value);
  });
}
