import type { ColumnArray } from "@kinerja/scoring/cohort";
import type { TextColumn } from "../columns/tableColumn.ts";

/** A column of names by their indexes: rows of one name share its bytes. Without indexes every row has the first. */
export function namedTexts(
  names: readonly string[],
  indexes: ColumnArray | undefined,
  rows: number,
  valid?: Uint8Array,
): TextColumn {
  const bytes = new TextEncoder().encode(names.join(""));
  const places = [0];
  for (const name of names) places.push((places.at(-1) ?? 0) + new TextEncoder().encode(name).length);
  const starts = new Int32Array(rows);
  const lengths = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const index = indexes?.[row] ?? 0;
    const start = places[index] ?? 0;
    starts[row] = start;
    lengths[row] = (places[index + 1] ?? start) - start;
  }
  return { kind: "texts", length: rows, bytes, starts, lengths, ...(valid === undefined ? {} : { valid }) };
}
