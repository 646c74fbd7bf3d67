import { fillLabel, type Issue, type LabelValues } from "@kinerja/model";
import { readingMessages } from "../messages.ts";

/** A code about the reading of a document. */
export type ReadingCode = keyof typeof readingMessages;

/**
 * Makes an issue about the reading of a document from its code.
 *
 * @param values what stands for each `{word}` of the message
 */
export function documentIssue(
  code: ReadingCode,
  path: string,
  values: LabelValues = {},
  details: Pick<Issue, "expected" | "received"> = {},
): Issue {
  return { code, path, message: fillLabel(readingMessages[code], values), ...details };
}
