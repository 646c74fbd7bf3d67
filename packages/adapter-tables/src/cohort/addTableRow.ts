import { describeReceived, type Issue } from "@kinerja/model";
import { inputIssue, unknownFieldIssue } from "@kinerja/scoring/cohort";
import type { SheetRow } from "../csv/sheetRow.ts";
import { problemIssue } from "../members/problemIssue.ts";
import { packId } from "../scan/idPack.ts";
import { readTableRow } from "../table/readTableRow.ts";
import type { TableRow } from "../table/tableRow.ts";
import { type LocatedIssue, tableIssue } from "../tableIssue.ts";
import { pathBelow, pathOf } from "./rowPlaces.ts";
import type { TableReading } from "./tableReading.ts";

const longestId = 200;

/** Adds a row that is not plain to its level, or says why it was passed over. Gives its parent where there is one. */
export function addTableRow(table: TableReading, sheetRow: SheetRow): number | undefined {
  const { header, parents, decimal, delimiter, above, builder, log } = table;
  if (header === undefined) return undefined;
  const row = readTableRow(sheetRow, header, { parents, decimal, delimiter });
  const place = { file: table.file, row: row.row };
  const tell = (path?: string): void => {
    for (const problem of row.problems) log.add(() => problemIssue(problem, place, path));
  };
  if (above === undefined) {
    if (row.readable) fillRow(table, row, builder.addRow());
    else tell();
    if (!row.readable && row.id !== undefined) table.passedOver.add(keyOf([row.id]));
    return undefined;
  }
  const parent = findParent(above, row.parents);
  if (parent < 0) {
    tell();
    // The row above it has its own issue already.
    if (!above.passedOver.has(keyOf(row.parents)) && row.readable) log.add(() => unknownParent(table, row));
    table.passedOver.add(keyOf([...row.parents, row.id ?? ""]));
    return undefined;
  }
  // Which of two members with one id is meant is told of them; of two rows it is told here.
  const inDoubt =
    parents.length > 1 && above.index?.repeats?.[parent] !== undefined && above.index.repeats[parent] !== 0;
  if (row.readable && !inDoubt) {
    fillRow(table, row, builder.addRow(parent));
    return parent;
  }
  above.builder.refuse(parent);
  const path = pathBelow(table, parent, builder.rows);
  if (row.readable) log.add(() => ambiguousParent(table, row, path));
  else tell(path);
  const dropped = table.dropped.get(parent);
  if (dropped === undefined) table.dropped.set(parent, [builder.rows]);
  else dropped.push(builder.rows);
  table.passedOver.add(keyOf([...row.parents, row.id ?? ""]));
  return parent;
}

/** Fills a row that was added from its cells. */
function fillRow(table: TableReading, { row: sheetRow, id: key = "", entries, problems }: TableRow, row: number): void {
  const { builder, header, log, above } = table;
  const place = { file: table.file, row: sheetRow };
  const columns = new Set(header?.columns.map(({ name }) => name));
  let known: string | undefined;
  const path = (): string => {
    known ??= pathOf(table, row);
    return known;
  };
  const refuse = (column: string, make: (path: string) => Issue): void => {
    builder.refuse(row);
    log.add((): LocatedIssue => ({ ...make(path()), ...place, ...(columns.has(column) ? { column } : {}) }));
  };
  if (problems.length > 0) builder.refuse(row);
  for (const problem of problems) log.add(() => problemIssue(problem, place, path()));
  const values = new Map(entries);
  const isUnreadable = (name: string): boolean => {
    const value = values.get(name);
    return typeof value === "object" && "unreadable" in value;
  };
  const rawId = values.get("id");
  const id = typeof rawId === "string" && rawId.length <= longestId ? rawId : "";
  // What hangs on an id that cannot be used is told of too, so it is kept to be found.
  if (columns.has("id")) packId(table.ids, key);
  if (id === "" && key !== "") table.ids.unusable.add(row);
  const details = { received: describeReceived(rawId) };
  if (id === "" && above === undefined) {
    refuse("id", (at) => inputIssue("input.missingId", `${at}.id`, { greatest: longestId }, details));
  } else if (id === "" && rawId !== undefined) {
    refuse("id", (at) => inputIssue("input.rowId", `${at}.id`, { greatest: longestId }, details));
  }
  for (const [name] of entries) {
    if (name === "id" || table.fieldNames.has(name) || name === table.childName) continue;
    const names = ["id", ...table.fieldNames.keys(), ...(table.childName === undefined ? [] : [table.childName])];
    refuse(name, (at) => unknownFieldIssue(name, names, at));
  }
  for (const [name, slot] of table.fieldNames) {
    if (isUnreadable(name)) continue;
    const fault = builder.fields[slot]?.set(row, values.get(name));
    if (fault !== undefined) refuse(name, (at) => fault(`${at}.${name}`));
  }
}

/** The row of the level above to which these keys lead, or -1. */
function findParent(above: TableReading, keys: readonly string[]): number {
  const higher = above.above === undefined ? 0 : findParent(above.above, keys.slice(0, -1));
  if (higher < 0) return -1;
  const bytes = new TextEncoder().encode(keys.at(-1) ?? "");
  return above.index?.find(higher, bytes, 0, bytes.length) ?? -1;
}

function unknownParent({ file, parents, above }: TableReading, { row, parents: given }: TableRow): LocatedIssue {
  const values = { key: parents.join(" + "), parent: above?.file ?? "" };
  const received = given.at(-1) ?? "";
  return tableIssue("table.unknownParent", { file, row, column: parents.at(-1) ?? "" }, { values, received });
}

function ambiguousParent(table: TableReading, { row, parents }: TableRow, path: string): LocatedIssue {
  const values = { key: table.parents.at(-1) ?? "", parent: table.above?.file ?? "" };
  const received = parents.at(-1) ?? "";
  return tableIssue("table.ambiguousParent", { file: table.file, row }, { values, path, received });
}

function keyOf(parts: readonly string[]): string {
  return JSON.stringify(parts);
}
