import type { CohortReading, LocatedIssue } from "@kinerja/adapter-tables";
import type { Issue } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import { type CohortResult, memberStatuses } from "@kinerja/scoring/cohort";
import { renderIssues } from "../printing/renderIssues.ts";
import { renderPolicyLine } from "../printing/renderPolicyLine.ts";
import { writeJson } from "../printing/writeJson.ts";
import { memberStatusWords, words } from "../words.ts";
import type { CommandCall } from "./command.ts";

/** What became of a cohort. */
export interface CohortReport {
  readonly reading: CohortReading;
  readonly result: CohortResult;
  /** What came up while the policy was resolved. */
  readonly warnings: readonly Issue[];
  readonly policy: PolicyDocument;
  /** The file that the results were written to, if any. */
  readonly out: string | undefined;
}

/** Says what became of a cohort, beside its results, and gives the exit code. */
export function printCohortReport({ reading, result, warnings, policy, out }: CohortReport, call: CommandCall): number {
  const { streams, language, paint, width, format } = call;
  const counts = memberStatuses.map((status, index) => [status, count(result.statuses, index)] as const);
  const faults = result.issues.filter(({ issue }) => issue.severity !== "warning");
  const found: readonly LocatedIssue[] = [
    ...warnings,
    ...reading.issues,
    ...faults.map(({ member, issue }) => ({ ...issue, ...placeOf(reading, member) })),
  ];
  const issueCount = reading.issueCount + Math.max(result.refused, faults.length);
  // Results on standard output stand alone there.
  const stream = out === undefined ? streams.stderr : streams.stdout;
  if (format === "json") {
    const members = { members: result.members, ...Object.fromEntries(counts) };
    writeJson(stream, { policy: result.policy, ...members, issueCount, issues: found });
  } else {
    const told = found.length - warnings.length;
    const total = `${result.members} ${(result.members === 1 ? words.member1 : words.members)[language]}`;
    const shares = counts.filter(([, number]) => number > 0);
    const list = shares.map(([status, number]) => `${number} ${memberStatusWords[status][language]}`).join(", ");
    const lines = [
      ...(out === undefined ? [] : [...renderPolicyLine(result.policy, policy, { language, paint, width }), ""]),
      list === "" ? total : `${total}: ${list}`,
      ...(out === undefined ? [] : [`${words.written[language]} ${out}`]),
      ...(found.length === 0 ? [] : ["", ...renderIssues(found, { language, paint, width })]),
      ...(issueCount > told ? [`  ${words.moreIssues[language].replace("{count}", String(issueCount - told))}`] : []),
    ];
    stream.write(`${lines.join("\n")}\n`);
  }
  return issueCount > 0 ? 1 : 0;
}

function count(statuses: Uint8Array, wanted: number): number {
  let found = 0;
  for (const status of statuses) if (status === wanted) found += 1;
  return found;
}

function placeOf(reading: CohortReading, member: number): { readonly file?: string; readonly row?: number } {
  const row = reading.rowOf(member);
  return reading.file === undefined || row === 0 ? {} : { file: reading.file, row };
}
