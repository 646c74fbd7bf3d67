import type { TextColumn } from "../columns/tableColumn.ts";

/** The texts of some rows, in their order; they share the bytes. */
export function pickTexts({ bytes, starts, lengths, valid }: TextColumn, rows: Int32Array): TextColumn {
  const picked = (of: Int32Array): Int32Array => rows.map((row) => of[row] ?? 0);
  return {
    kind: "texts",
    length: rows.length,
    bytes,
    starts: picked(starts),
    lengths: picked(lengths),
    ...(valid === undefined ? {} : { valid: Uint8Array.from(rows, (row) => valid[row] ?? 0) }),
  };
}
