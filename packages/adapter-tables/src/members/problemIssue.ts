import type { Problem } from "../table/tableRow.ts";
import { type LocatedIssue, tableIssue } from "../tableIssue.ts";

/** Makes the issue of a problem; `path` leads to the row or cell among the members. */
export function problemIssue(
  problem: Problem,
  place: { readonly file: string; readonly row: number },
  path?: string,
): LocatedIssue {
  const { code, column, values, expected, received } = problem;
  return tableIssue(
    code,
    { ...place, ...(column === undefined ? {} : { column }) },
    {
      ...(values === undefined ? {} : { values }),
      ...(path === undefined ? {} : { path: column === undefined ? path : `${path}.${column}` }),
      ...(expected === undefined ? {} : { expected }),
      ...(received === undefined ? {} : { received }),
    },
  );
}
