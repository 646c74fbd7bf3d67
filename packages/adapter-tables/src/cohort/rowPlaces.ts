import type { TableReading } from "./tableReading.ts";

/** The row of the table from which a row of the level was read. */
export function sheetRowOf({ sheetRows }: TableReading, row: number): number {
  let low = 0;
  let high = sheetRows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sheetRows[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return row + (sheetRows[low - 1]?.shift ?? 0);
}

/** Notes in which sheet row the level's next row stands. */
export function noteSheetRow({ sheetRows, builder }: TableReading, sheetRow: number): void {
  const shift = sheetRow - builder.rows;
  if (sheetRows.at(-1)?.shift === shift) return;
  if (sheetRows.at(-1)?.row === builder.rows) sheetRows.pop();
  if (sheetRows.at(-1)?.shift !== shift) sheetRows.push({ row: builder.rows, shift });
}

/** The path of a row among the members, such as `members[3].activities[0]`. */
export function pathOf(table: TableReading, row: number): string {
  const { above, builder } = table;
  return above === undefined ? `members[${row}]` : pathBelow(table, builder.parentOf(row), row);
}

/** The path of a row below a parent, before which so many rows of the level had come. */
export function pathBelow(table: TableReading, parent: number, before: number): string {
  const { above, builder, dropped, name } = table;
  if (above === undefined) return `members[${parent}]`;
  let place = (dropped.get(parent) ?? []).filter((rows) => rows <= before).length;
  for (let row = before - 1; row >= 0; row -= 1) {
    const other = builder.parentOf(row);
    if (other === parent) place += 1;
    else if (table.inOrder && other < parent) break;
  }
  return `${pathOf(above, parent)}.${name}[${place}]`;
}
