import type { Issue, LabelValues } from "@kinerja/model";
import { scoringIssue } from "../scoringIssue.ts";

/** What a reader of rows can find wrong with a member besides its values. */
type InputCode = "input.missingId" | "input.rowId" | "input.duplicateId" | "input.duplicateRowId";

/**
 * Makes an issue that concerns a whole row, with the words of `score`.
 *
 * Use it where members come from files of your own into the columns of a cohort.
 *
 * @example
 * inputIssue("input.duplicateId", "members[3].id").code; // => "input.duplicateId"
 */
export function inputIssue(
  code: InputCode,
  path: string,
  values: LabelValues = {},
  details: Pick<Issue, "expected" | "received"> = {},
): Issue {
  return scoringIssue(code, path, values, details);
}
