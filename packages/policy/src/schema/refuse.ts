import type { LabelValues } from "@kinerja/model";
import type { z } from "zod";
import { documentIssue, type ReadingCode } from "./documentIssue.ts";

/** Adds an issue with a code of this package to those of a schema. */
export function refuse(
  context: Pick<z.core.ParsePayload, "issues" | "value">,
  code: ReadingCode,
  values: LabelValues = {},
  path: readonly PropertyKey[] = [],
): void {
  const issue = documentIssue(code, "", values);
  context.issues.push({
    code: "custom",
    input: context.value,
    path: [...path],
    message: issue.message.en,
    params: { issue },
  });
}
