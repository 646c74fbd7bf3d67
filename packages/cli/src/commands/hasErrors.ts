import type { Issue } from "@kinerja/model";

/** True where an issue stands in the way; a warning does not. */
export function hasErrors(issues: readonly Pick<Issue, "severity">[]): boolean {
  return issues.some(({ severity }) => severity !== "warning");
}
