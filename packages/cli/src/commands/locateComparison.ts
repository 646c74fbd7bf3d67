import type { MembersReading } from "@kinerja/adapter-tables";
import type { ComparedIssue, ResultComparison } from "@kinerja/scoring";

/** The tables that each side was read from, where it was read from tables. */
export interface ComparedTables {
  readonly before: MembersReading | undefined;
  readonly after: MembersReading | undefined;
}

/**
 * Leads the issues of a comparison back to the cells. What a table itself says of a place stands instead
 * of what the scorer says of the value left there; the rest of it joins the issues of the whole.
 */
export function locateComparison(comparison: ResultComparison, { before, after }: ComparedTables): ResultComparison {
  const own = toldBy(before, after);
  const used = new Set<ComparedIssue>();
  const locate = (issue: ComparedIssue): readonly ComparedIssue[] => {
    const better = own.filter(({ path }) => path === issue.path);
    for (const each of better) used.add(each);
    if (better.length > 0) return better.map((each) => ({ ...each, side: issue.side }));
    return [{ ...issue, ...(issue.side === "after" ? after : before)?.locate(issue.path) }];
  };
  const members = comparison.members.map((member) =>
    member.issues === undefined ? member : { ...member, issues: member.issues.flatMap(locate) },
  );
  return { ...comparison, members, issues: [...own.filter((issue) => !used.has(issue)), ...comparison.issues] };
}

/** The issues of both readings; what is read twice from one file is told once. */
function toldBy(before: MembersReading | undefined, after: MembersReading | undefined): readonly ComparedIssue[] {
  const told = new Map<string, ComparedIssue>();
  for (const issue of before?.issues ?? []) told.set(JSON.stringify(issue), { ...issue, side: "before" });
  for (const issue of after?.issues ?? []) {
    const key = JSON.stringify(issue);
    told.set(key, { ...issue, side: told.has(key) ? "both" : "after" });
  }
  return [...told.values()];
}
