import type { LetterTable } from "./letterContent.ts";

/**
 * Splits a table into parts that fit a width, each with the leading columns that say which row it is.
 * A table without such columns stays whole.
 */
export function splitTable(table: LetterTable, width: number): readonly LetterTable[] {
  const { keyColumns, columns, rows } = table;
  if (keyColumns === undefined) return [table];
  const widths = columns.map(({ heading }, index) =>
    rows.reduce((most, row) => Math.max(most, [...(row[index] ?? "")].length), Math.max(3, [...heading].length)),
  );
  const keys = widths.slice(0, keyColumns).reduce((sum, each) => sum + each + 3, 1);
  const parts: number[][] = [];
  let used = width;
  for (let index = keyColumns; index < columns.length; index += 1) {
    const own = (widths[index] ?? 0) + 3;
    if (used + own > width) {
      parts.push([]);
      used = keys;
    }
    parts.at(-1)?.push(index);
    used += own;
  }
  return parts.map((part) => {
    const taken = (_value: unknown, index: number): boolean => index < keyColumns || part.includes(index);
    return { kind: "table", keyColumns, columns: columns.filter(taken), rows: rows.map((row) => row.filter(taken)) };
  });
}
