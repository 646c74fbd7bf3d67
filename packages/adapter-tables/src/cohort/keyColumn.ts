import type { TableColumn, TextColumn } from "../columns/tableColumn.ts";

/** A column of keys as texts, so that keys of two files can be compared byte by byte; nothing where it holds no keys. */
export function keyColumn(column: TableColumn): TextColumn | undefined {
  if (column.kind === "texts") return column;
  if (column.kind !== "integers" || column.scale !== 0) return undefined;
  const { values, wide, length, valid } = column;
  const starts = new Int32Array(length);
  const lengths = new Int32Array(length);
  let bytes = new Uint8Array(length * 8);
  let size = 0;
  for (let row = 0; row < length; row += 1) {
    const text = String(wide?.get(row) ?? values[row]);
    if (size + text.length > bytes.length) {
      const more = new Uint8Array(bytes.length * 2 + 64);
      more.set(bytes);
      bytes = more;
    }
    starts[row] = size;
    lengths[row] = text.length;
    for (let at = 0; at < text.length; at += 1) bytes[size + at] = text.charCodeAt(at);
    size += text.length;
  }
  return {
    kind: "texts",
    length,
    bytes: bytes.subarray(0, size),
    starts,
    lengths,
    ...(valid === undefined ? {} : { valid }),
  };
}
