import type { TableColumn } from "../columns/tableColumn.ts";
import { textReader } from "../columns/textReader.ts";

/** Reads the names of a column as indexes in a list of names; -1 where a name is not in it. */
export interface IndexReader {
  readonly index: (row: number) => number;
  /** What stands in the cell, as text. */
  readonly text: (row: number) => string;
}

/** Makes the reader of a column of names: categories, or `false` and `true`. Columns of booleans count as such. */
export function indexReader(column: TableColumn, names: readonly string[]): IndexReader {
  if (column.kind === "booleans") {
    const places = [names.indexOf("false"), names.indexOf("true")];
    const { values } = column;
    return {
      index: (row) => places[values[row] ?? 0] ?? -1,
      text: (row) => (values[row] === 1 ? "true" : "false"),
    };
  }
  if (column.kind !== "texts") return { index: () => -1, text: (row) => String(column.values[row]) };
  const { bytes, starts, lengths } = column;
  const known = names.map((name) => new TextEncoder().encode(name));
  const find = (start: number, length: number): number =>
    known.findIndex((name) => name.length === length && name.every((byte, at) => byte === bytes[start + at]));
  // Rows of a dictionary share their bytes: what was found for them is kept.
  const found = new Map<number, number>();
  return {
    text: textReader(column),
    index: (row) => {
      const [start, length] = [starts[row] ?? 0, lengths[row] ?? 0];
      const held = found.get(start);
      if (held !== undefined && known[held]?.length === length) return held;
      const index = find(start, length);
      if (index >= 0 && found.size < 1024) found.set(start, index);
      return index;
    },
  };
}
