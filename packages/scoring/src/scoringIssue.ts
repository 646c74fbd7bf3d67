import type { Issue, Label } from "@kinerja/model";
import { type ScoringCode, scoringMessages } from "./messages.ts";

/** What stands for each `{word}` of a message; a label gives each language its own text. */
export type MessageValues = Readonly<Record<string, string | number | Label>>;

/** The text of a code in both languages, with its words filled in. */
export function scoringMessage(code: ScoringCode, values: MessageValues = {}): Label {
  const text = scoringMessages[code];
  return { id: fill(text.id, values, "id"), en: fill(text.en, values, "en") };
}

/** Makes an issue of this package from its code. */
export function scoringIssue(
  code: ScoringCode,
  path: string,
  values: MessageValues = {},
  details: Pick<Issue, "expected" | "received" | "source" | "severity"> = {},
): Issue {
  return { code, path, message: scoringMessage(code, values), ...details };
}

function fill(template: string, values: MessageValues, language: keyof Label): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, word: string) => {
    const value = Object.hasOwn(values, word) ? values[word] : undefined;
    if (value === undefined) return whole;
    return typeof value === "object" ? value[language] : String(value);
  });
}
