import type { Issue } from "@kinerja/model";
import type { Finding } from "./finding.ts";

/** A finding of the verifier as an issue, for who is told in issues. */
export function findingIssue({ code, path, message, severity, witness }: Finding): Issue {
  return { code, path, message, severity, received: witness };
}
