import type { Issue } from "@kinerja/model";
import type { PolicyCode } from "./messages.ts";
import { type MessageValues, policyMessage } from "./policyMessage.ts";

/**
 * Makes an issue of this package from its code.
 *
 * @param values what stands for each `{word}` of the message
 * @param details what else the issue carries; `severity` is `error` where it is not given
 */
export function policyIssue(
  code: PolicyCode,
  path: string,
  values: MessageValues = {},
  details: Pick<Issue, "expected" | "received" | "source" | "severity"> = {},
): Issue {
  return { code, path, message: policyMessage(code, values), ...details };
}
