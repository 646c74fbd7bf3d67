import type { ScoringCode } from "../messages.ts";

/** Issues that a statement can tell of: each is a number, the earlier ones win. */
export interface IssueRanks {
  /** The number of an issue at a place such as `activities.target`. */
  readonly add: (code: ScoringCode, place: string) => number;
  readonly list: readonly { readonly code: ScoringCode; readonly place: string }[];
}

/** Stands for no issue. */
export const noIssue = 999_999;

/** Makes an empty list. */
export function createIssueRanks(): IssueRanks {
  const list: { code: ScoringCode; place: string }[] = [];
  return {
    list,
    add: (code, place) => list.push({ code, place }) - 1,
  };
}
