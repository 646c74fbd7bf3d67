import type { IntegerColumn, TextColumn } from "../columns/tableColumn.ts";
import { writeUnits } from "../columns/writeUnits.ts";

/** A column of decimals as texts, where a number is wider than any DECIMAL. */
export function writtenUnits({ length, values, wide, scale, valid }: IntegerColumn): TextColumn {
  const texts: string[] = [];
  const starts = new Int32Array(length);
  const lengths = new Int32Array(length);
  let size = 0;
  for (let row = 0; row < length; row += 1) {
    const text = valid?.[row] === 0 ? "" : writeUnits(wide?.get(row) ?? values[row] ?? 0, scale);
    texts.push(text);
    starts[row] = size;
    lengths[row] = text.length;
    size += text.length;
  }
  const bytes = new TextEncoder().encode(texts.join(""));
  return { kind: "texts", length, bytes, starts, lengths, ...(valid === undefined ? {} : { valid }) };
}
