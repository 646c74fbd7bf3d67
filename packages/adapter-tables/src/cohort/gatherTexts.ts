import type { TextColumn } from "../columns/tableColumn.ts";
import { textReader } from "../columns/textReader.ts";
import type { PackedIds } from "./packedIds.ts";

/** Rows of a column of texts. */
export interface TextRange {
  readonly column: TextColumn;
  readonly from: number;
  readonly to: number;
}

/** Copies the texts of some rows together, so that the batches they stand in can leave memory. */
export function gatherTexts(ranges: readonly TextRange[]): PackedIds {
  let [length, size, isWhole] = [0, 0, true];
  for (const { column, from, to } of ranges) {
    length += to - from;
    for (let row = from; row < to; row += 1) size += column.lengths[row] ?? 0;
    if (column.valid !== undefined) isWhole = false;
  }
  const bytes = new Uint8Array(size);
  const starts = new Int32Array(length);
  const lengths = new Int32Array(length);
  const valid = isWhole ? undefined : new Uint8Array(length);
  let [row, end] = [0, 0];
  for (const { column, from, to } of ranges) {
    for (let at = from; at < to; at += 1) {
      const [start, count] = [column.starts[at] ?? 0, column.lengths[at] ?? 0];
      for (let index = 0; index < count; index += 1) bytes[end + index] = column.bytes[start + index] ?? 0;
      starts[row] = end;
      lengths[row] = count;
      if (valid !== undefined) valid[row] = column.valid?.[at] ?? 1;
      end += count;
      row += 1;
    }
  }
  const column: TextColumn = {
    kind: "texts",
    length,
    bytes,
    starts,
    lengths,
    ...(valid === undefined ? {} : { valid }),
  };
  const text = textReader(column);
  return { length, column, at: (place) => (valid?.[place] === 0 ? undefined : text(place)) };
}
