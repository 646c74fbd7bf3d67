import { fillLabel, type Issue, type LabelValues } from "@kinerja/model";
import { usingMessages } from "./messages.ts";

/**
 * Makes an issue about the use of a policy from its code.
 *
 * @param values what stands for each `{word}` of the message
 * @param details what else the issue carries; `severity` is `error` where it is not given
 */
export function policyIssue(
  code: keyof typeof usingMessages,
  path: string,
  values: LabelValues = {},
  details: Pick<Issue, "expected" | "received" | "source" | "severity"> = {},
): Issue {
  return { code, path, message: fillLabel(usingMessages[code], values), ...details };
}
