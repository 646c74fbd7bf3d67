import { fillLabel, type LabelValues } from "@kinerja/model";
import type { Finding } from "./finding.ts";
import { type FindingCode, type FindingText, findingMessages } from "./findingMessages.ts";

/** What a finding tells of its place. */
export interface FindingDetails {
  /** What stands for each `{word}` of the text: a text, or a label where the languages differ. */
  readonly values: LabelValues;
  /** What shows the fault: a value, a date, a key or a chain of names. */
  readonly witness: string;
}

/** Makes a finding from its code, the path to the place and its details. */
export function createFinding(code: FindingCode, path: string, details: FindingDetails): Finding {
  const { severity, id, en }: FindingText = findingMessages[code];
  const message = fillLabel({ id, en }, details.values);
  return { code, path, message, severity, witness: details.witness };
}
