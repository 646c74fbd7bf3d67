import type { TextColumn } from "../columns/tableColumn.ts";

/** Whether two cells hold the same text. */
export function sameText(a: TextColumn, rowA: number, b: TextColumn, rowB: number): boolean {
  const length = a.lengths[rowA] ?? 0;
  if (length !== (b.lengths[rowB] ?? 0)) return false;
  const [startA, startB] = [a.starts[rowA] ?? 0, b.starts[rowB] ?? 0];
  const [bytesA, bytesB] = [a.bytes, b.bytes];
  // Ids differ at their ends.
  for (let at = length - 1; at >= 0; at -= 1) if (bytesA[startA + at] !== bytesB[startB + at]) return false;
  return true;
}
