import { fillLabel, type Issue, type LabelValues } from "@kinerja/model";
import { type HttpIssueCode, httpIssues } from "../messages.ts";

/** What an issue carries besides code and path. */
export interface IssueDetails extends Pick<Issue, "expected" | "received"> {
  readonly values?: LabelValues;
}

/** Makes an issue of this package from its code. */
export function createIssue(code: HttpIssueCode, path: string, { values, ...details }: IssueDetails = {}): Issue {
  return { code, path, message: fillLabel(httpIssues[code], values), ...details };
}
