import { fillLabel, type Issue, type Label, type LabelValues } from "@kinerja/model";
import { type ScoringCode, scoringMessages } from "./messages.ts";

/** The text of a code in both languages, with its words filled in. */
export function scoringMessage(code: ScoringCode, values: LabelValues = {}): Label {
  return fillLabel(scoringMessages[code], values);
}

/** Makes an issue of this package from its code. */
export function scoringIssue(
  code: ScoringCode,
  path: string,
  values: LabelValues = {},
  details: Pick<Issue, "expected" | "received" | "source" | "severity"> = {},
): Issue {
  return { code, path, message: scoringMessage(code, values), ...details };
}
