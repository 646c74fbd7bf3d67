import type { Issue } from "@kinerja/model";
import type { ComparedIssue } from "./resultComparison.ts";

/** The issues of both sides, those of the first side first; what both say alike is told once. */
export function joinIssues(before: readonly Issue[], after: readonly Issue[]): readonly ComparedIssue[] {
  const others = new Map(after.map((issue) => [JSON.stringify(issue), issue]));
  const own = before.map((issue): ComparedIssue => {
    const isShared = others.delete(JSON.stringify(issue));
    return { ...issue, side: isShared ? "both" : "before" };
  });
  return [...own, ...[...others.values()].map((issue): ComparedIssue => ({ ...issue, side: "after" }))];
}
