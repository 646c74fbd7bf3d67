import type { TextColumn } from "./tableColumn.ts";

/** Reads the texts of a column; the parts of the bytes that rows share are decoded once. */
export function textReader({ bytes, starts, lengths }: TextColumn): (row: number) => string {
  const decoder = new TextDecoder();
  const known = new Map<number, { readonly length: number; readonly text: string }>();
  return (row) => {
    const [start, length] = [starts[row] ?? 0, lengths[row] ?? 0];
    const held = known.get(start);
    if (held?.length === length) return held.text;
    const text = decoder.decode(bytes.subarray(start, start + length));
    // Names repeat, ids do not: the few that are kept cost nothing.
    if (known.size < 256) known.set(start, { length, text });
    return text;
  };
}
