import type { LocatedIssue } from "../tableIssue.ts";

/** Keeps the first issues and counts all. */
export interface IssueLog {
  readonly issues: LocatedIssue[];
  count: number;
  /** Counts an issue; it is made only where it is kept. */
  readonly add: (make: () => LocatedIssue) => void;
}

/** Makes a log that keeps so many issues. */
export function createIssueLog(greatest: number): IssueLog {
  const log: IssueLog = {
    issues: [],
    count: 0,
    add: (make) => {
      log.count += 1;
      if (log.issues.length < greatest) log.issues.push(make());
    },
  };
  return log;
}
