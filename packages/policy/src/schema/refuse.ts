import type { z } from "zod";
import type { PolicyCode } from "../messages.ts";
import { policyIssue } from "../policyIssue.ts";
import type { MessageValues } from "../policyMessage.ts";

/** Adds an issue with a code of this package to those of a schema. */
export function refuse(
  context: Pick<z.core.ParsePayload, "issues" | "value">,
  code: PolicyCode,
  values: MessageValues = {},
  path: readonly PropertyKey[] = [],
): void {
  const issue = policyIssue(code, "", values);
  context.issues.push({
    code: "custom",
    input: context.value,
    path: [...path],
    message: issue.message.en,
    params: { issue },
  });
}
