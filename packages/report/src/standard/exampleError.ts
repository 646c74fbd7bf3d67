import { type Issue, KinerjaError } from "@kinerja/model";
import { reportMessages } from "../messages.ts";

/** The error of an example that cannot be used: the first issue in its words, and all of them beside it. */
export function exampleError(issues: readonly Issue[]): KinerjaError {
  const label = reportMessages["report.example"];
  const { id, en } = issues[0]?.message ?? { id: "", en: "" };
  // A message may hold braces of its own, so that it is put in by hand and not filled.
  const filled = { id: label.id.replace("{message}", () => id), en: label.en.replace("{message}", () => en) };
  return new KinerjaError("report.example", filled, issues);
}
