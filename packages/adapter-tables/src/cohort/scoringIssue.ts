import { fillLabel, type Issue, type LabelValues } from "@kinerja/model";
import { type ScoringCode, scoringMessages } from "@kinerja/scoring";

/** Makes an issue in the words that single members get, from the code. */
export function scoringIssue(
  code: ScoringCode,
  path: string,
  values: LabelValues,
  details: Pick<Issue, "expected" | "received"> = {},
): Issue {
  return { code, path, message: fillLabel(scoringMessages[code], values), ...details };
}
