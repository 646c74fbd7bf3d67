import { type Issue, KinerjaError, type Label, type Language } from "@kinerja/model";
import { type CliCode, cliMessages } from "./messages.ts";

/** What stands for each `{word}` of a message. */
export type CliMessageValues = Readonly<Record<string, string | number | Label>>;

/** Makes the error that ends a command, with the message of its code. */
export function cliError(code: CliCode, values: CliMessageValues = {}, issues: readonly Issue[] = []): KinerjaError {
  const text = cliMessages[code];
  return new KinerjaError(code, { id: fill(text.id, values, "id"), en: fill(text.en, values, "en") }, issues);
}

function fill(text: string, values: CliMessageValues, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, word: string) => {
    const value = Object.hasOwn(values, word) ? values[word] : undefined;
    if (value === undefined) return whole;
    return typeof value === "object" ? value[language] : String(value);
  });
}
