import type { CohortIssue } from "@kinerja/scoring/cohort";
import type { LocatedIssue } from "../tableIssue.ts";
import type { CohortBatch } from "./cohortBatch.ts";

/** Gives an issue that came up in scoring its member's place among all batches, and the row of the file. */
export function locateMember(
  { member, issue }: CohortIssue,
  { firstMember }: Pick<CohortBatch, "firstMember">,
  file: string,
): LocatedIssue {
  const place = firstMember + member;
  return { ...issue, path: issue.path.replace(/^members\[\d+\]/, `members[${place}]`), file, row: place + 1 };
}
