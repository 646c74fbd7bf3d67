import type { Label } from "@kinerja/model";
import { type PolicyCode, policyMessages } from "./messages.ts";

/** What stands for each `{word}` of a message: a text, or a label where the languages differ. */
export type MessageValues = Readonly<Record<string, string | number | Label>>;

/**
 * Makes the message of a code in both languages.
 *
 * @returns the label with every `{word}` filled in; a word without a value stays as it is.
 */
export function policyMessage(code: PolicyCode, values: MessageValues = {}): Label {
  const { id, en } = policyMessages[code];
  return { id: fill(id, values, "id"), en: fill(en, values, "en") };
}

function fill(text: string, values: MessageValues, language: keyof Label): string {
  return text.replace(/\{(\w+)\}/g, (whole, word: string) => {
    const value = Object.hasOwn(values, word) ? values[word] : undefined;
    if (value === undefined) return whole;
    return typeof value === "object" ? value[language] : String(value);
  });
}
