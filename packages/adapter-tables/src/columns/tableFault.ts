import { KinerjaError } from "@kinerja/model";
import type { TableCode } from "../messages.ts";
import { type CellPlace, type TableIssueDetails, tableIssue } from "../tableIssue.ts";

/** Makes the error of a table that cannot be read on; its one issue says where. */
export function tableFault(code: TableCode, place: CellPlace, details: TableIssueDetails = {}): KinerjaError {
  const issue = tableIssue(code, place, details);
  return new KinerjaError(code, issue.message, [issue]);
}
