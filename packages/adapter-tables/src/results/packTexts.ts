import type { TextColumn } from "../columns/tableColumn.ts";

/** Makes a column of the texts of some rows; nothing where a row has none. */
export function packTexts(rows: number, at: (row: number) => string | undefined): TextColumn {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const starts = new Int32Array(rows);
  const lengths = new Int32Array(rows);
  const valid = new Uint8Array(rows);
  let size = 0;
  for (let row = 0; row < rows; row += 1) {
    const text = at(row);
    const part = encoder.encode(text ?? "");
    parts.push(part);
    starts[row] = size;
    lengths[row] = part.length;
    valid[row] = text === undefined ? 0 : 1;
    size += part.length;
  }
  const bytes = new Uint8Array(size);
  for (const [row, part] of parts.entries()) bytes.set(part, starts[row] ?? 0);
  return { kind: "texts", length: rows, bytes, starts, lengths, ...(valid.includes(0) ? { valid } : {}) };
}
