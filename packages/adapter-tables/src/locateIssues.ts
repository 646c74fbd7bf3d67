import type { Issue } from "@kinerja/model";
import type { MemberResult, ScoreReport } from "@kinerja/scoring";
import type { MembersReading } from "./readMembersCsv.ts";
import type { LocatedIssue } from "./tableIssue.ts";

/**
 * Leads the issues of a report back to the cells that the members were read from.
 *
 * Where the table has an issue of its own for a place, it stands instead of what the scorer said of
 * the value left there. Issues that belong to no member join those of the input as a whole.
 *
 * @returns the report with `file`, `row` and `column` on each issue that has a cell
 */
export function locateIssues(report: ScoreReport, reading: MembersReading): ScoreReport {
  const { byMember, whole } = groupByMember(reading.issues);
  const results = report.results.map((result, index): MemberResult => {
    const own = byMember.get(`members[${index}]`) ?? [];
    const paths = new Set(own.map(({ path }) => path));
    const others = result.issues.filter(({ path }) => !paths.has(path));
    return {
      ...result,
      issues: [...own, ...others.map((issue): Issue => ({ ...issue, ...reading.locate(issue.path) }))],
    };
  });
  return { ...report, results, issues: [...whole, ...report.issues] };
}

function groupByMember(issues: readonly LocatedIssue[]): {
  readonly byMember: ReadonlyMap<string, readonly LocatedIssue[]>;
  readonly whole: readonly LocatedIssue[];
} {
  const byMember = new Map<string, LocatedIssue[]>();
  const whole: LocatedIssue[] = [];
  for (const issue of issues) {
    const member = /^members\[\d+\]/.exec(issue.path)?.[0];
    if (member === undefined) whole.push(issue);
    else byMember.set(member, [...(byMember.get(member) ?? []), issue]);
  }
  return { byMember, whole };
}
