import type { Level } from "@kinerja/policy";
import { parentKeys } from "../table/parentKeys.ts";
import type { Table } from "../table/readTable.ts";
import type { TableRow } from "../table/tableRow.ts";
import { type LocatedIssue, tableIssue } from "../tableIssue.ts";
import { problemIssue } from "./problemIssue.ts";
import type { RowNode } from "./rowNode.ts";

/** Members with their rows, and the issues of rows that found no parent. */
export interface JoinedTables {
  readonly members: readonly RowNode[];
  readonly issues: readonly LocatedIssue[];
}

interface ParentIndex {
  readonly found: Map<string, RowNode>;
  /** Keys of rows that were passed over, and of rows that more than one row could mean. */
  readonly passedOver: Set<string>;
  readonly ambiguous: Set<string>;
}

/**
 * Puts the rows of each table under their parents, in the order of the table.
 *
 * A row that cannot be read but whose parent is known stays in its place, so that its member is not
 * scored as if the row had never been. Members that cannot be read are passed over.
 */
export function joinTables(tables: readonly Table[], levels: readonly Level[]): JoinedTables {
  const issues: LocatedIssue[] = [];
  const [first] = tables;
  const members: RowNode[] = [];
  let parents = startIndex();
  for (const row of first?.rows ?? []) {
    const node: RowNode = { row, children: [] };
    if (row.readable) members.push(node);
    else
      issues.push(...row.problems.map((problem) => problemIssue(problem, { file: first?.file ?? "", row: row.row })));
    indexNode(parents, node, row.readable);
  }
  for (const [index, table] of tables.slice(1).entries()) {
    const here = startIndex();
    const keys = parentKeys(levels, index + 1);
    for (const row of table.rows) {
      const outcome = attach(row, parents, { table, keys, parentFile: tables[index]?.file ?? "" });
      issues.push(...outcome.issues);
      if (outcome.node !== undefined) indexNode(here, outcome.node, outcome.node.row.readable);
      else here.passedOver.add(keyOf(row));
    }
    parents = here;
  }
  return { members, issues };
}

function startIndex(): ParentIndex {
  return { found: new Map(), passedOver: new Set(), ambiguous: new Set() };
}

function keyOf({ parents, id }: TableRow): string {
  return JSON.stringify([...parents, id ?? ""]);
}

function indexNode(index: ParentIndex, node: RowNode, readable: boolean): void {
  if (node.row.id === undefined) return;
  const key = keyOf(node.row);
  if (!readable) index.passedOver.add(key);
  else if (index.found.has(key)) index.ambiguous.add(key);
  else index.found.set(key, node);
}

function attach(
  row: TableRow,
  parents: ParentIndex,
  { table, keys, parentFile }: { readonly table: Table; readonly keys: readonly string[]; readonly parentFile: string },
): { readonly node?: RowNode; readonly issues: readonly LocatedIssue[] } {
  const key = JSON.stringify(row.parents);
  const parent = parents.found.get(key);
  const place = { file: table.file, row: row.row };
  if (parent === undefined) {
    const own = row.problems.map((problem) => problemIssue(problem, place));
    // The row above it has its own issue already.
    if (parents.passedOver.has(key) || !row.readable) return { issues: own };
    const column = keys.at(-1) ?? "";
    const received = row.parents.at(-1) ?? "";
    const values = { key: keys.join(" + "), parent: parentFile };
    return { issues: [...own, tableIssue("table.unknownParent", { ...place, column }, { values, received })] };
  }
  // Which of two members with one id is meant is the scorer's question; of two rows it is ours.
  const inDoubt = keys.length > 1 && parents.ambiguous.has(key);
  const node: RowNode = { row: inDoubt ? doubtful(row, keys, parentFile) : row, children: [] };
  parent.children.push(node);
  return { node, issues: [] };
}

function doubtful(row: TableRow, keys: readonly string[], parentFile: string): TableRow {
  const values = { key: keys.at(-1) ?? "", parent: parentFile };
  return {
    ...row,
    readable: false,
    entries: [],
    problems: [{ code: "table.ambiguousParent", values, received: row.parents.at(-1) ?? "" }],
  };
}
