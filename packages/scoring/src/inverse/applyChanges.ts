import { parseFieldPath } from "./parseFieldPath.ts";
import type { ReachChange } from "./reachAnswer.ts";

/**
 * Makes a copy of a member with the changes of an answer, to score it or to show it. The member itself
 * stays as it is. A change whose row is not there is left out.
 *
 * @example
 * applyChanges({ id: "p-1", score: "89.75" }, [{ path: "score", field: "score", from: "89.75", to: "91.00" }]); // => { id: "p-1", score: "91.00" }
 */
export function applyChanges(
  member: Readonly<Record<string, unknown>>,
  changes: readonly Pick<ReachChange, "path" | "field" | "from" | "to">[],
): Readonly<Record<string, unknown>> {
  const copy = copyRow(member);
  for (const { path, to } of changes) {
    const read = parseFieldPath(path);
    let row: Record<string, unknown> | undefined = copy;
    for (const step of read?.steps ?? []) row = rowsOf(row?.[step.level])[Number(step.row)];
    if (row !== undefined && read !== undefined) row[read.name] = to;
  }
  return copy;
}

type OpenRow = Record<string, unknown>;

function copyRow(row: Readonly<Record<string, unknown>>): OpenRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((each: unknown) => (isRow(each) ? copyRow(each) : each)) : value,
    ]),
  );
}

function rowsOf(value: unknown): readonly OpenRow[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

function isRow(value: unknown): value is OpenRow {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
