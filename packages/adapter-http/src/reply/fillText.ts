import type { Label, Language } from "@kinerja/model";

/** What stands for each `{word}` of a message; a label gives each language its own text. */
export type TextValues = Readonly<Record<string, string | number | Label>>;

/** Fills the words of a message in, in both languages. */
export function fillText(text: Label, values: TextValues = {}): Label {
  return { id: fill(text.id, values, "id"), en: fill(text.en, values, "en") };
}

function fill(text: string, values: TextValues, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, word: string) => {
    const value = Object.hasOwn(values, word) ? values[word] : undefined;
    if (value === undefined) return whole;
    return typeof value === "object" ? value[language] : String(value);
  });
}
