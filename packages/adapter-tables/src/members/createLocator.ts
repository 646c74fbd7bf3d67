import type { Level } from "@kinerja/policy";
import type { Table } from "../table/readTable.ts";
import type { CellPlace } from "../tableIssue.ts";
import type { RowNode } from "./rowNode.ts";

/** Finds the row, and the column where there is one, behind a path such as `members[3].activities[0].targetTime`. */
export type Locate = (path: string) => CellPlace | undefined;

/** Makes the function that leads from a path among the members back to its cell. */
export function createLocator(members: readonly RowNode[], tables: readonly Table[], levels: readonly Level[]): Locate {
  return (path) => {
    let rest = path;
    let depth = 0;
    let node: RowNode | undefined;
    let rows: readonly RowNode[] = members;
    for (;;) {
      const step = stepInto(rest, depth === 0 ? "members" : (levels[depth]?.name ?? ""));
      const next = step === undefined ? undefined : rows[step.index];
      if (step === undefined || next === undefined) break;
      node = next;
      rows = next.children;
      rest = step.rest;
      depth += 1;
    }
    const table = tables[depth - 1];
    if (node === undefined || table === undefined) return undefined;
    const place = { file: table.file, row: node.row.row };
    const column = rest.startsWith(".") ? rest.slice(1) : "";
    return table.columns.has(column) ? { ...place, column } : place;
  };
}

function stepInto(path: string, name: string): { readonly index: number; readonly rest: string } | undefined {
  const inner = path.startsWith(".") ? path.slice(1) : path;
  if (!inner.startsWith(`${name}[`)) return undefined;
  const end = inner.indexOf("]", name.length);
  const digits = inner.slice(name.length + 1, end);
  return /^\d+$/.test(digits) ? { index: Number(digits), rest: inner.slice(end + 1) } : undefined;
}
