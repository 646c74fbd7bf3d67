import type { Issue } from "@kinerja/model";
import { type HttpIssueCode, httpIssues } from "../messages.ts";
import { fillText, type TextValues } from "./fillText.ts";

/** What an issue carries besides code and path. */
export interface IssueDetails extends Pick<Issue, "expected" | "received"> {
  readonly values?: TextValues;
}

/** Makes an issue of this package from its code. */
export function createIssue(code: HttpIssueCode, path: string, { values, ...details }: IssueDetails = {}): Issue {
  return { code, path, message: fillText(httpIssues[code], values), ...details };
}
