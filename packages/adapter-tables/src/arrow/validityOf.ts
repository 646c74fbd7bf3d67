import type { Data } from "apache-arrow";

/** 1 where a row has a value; nothing where all have. */
export function validityOf({ nullBitmap, nullCount, length }: Data): Uint8Array | undefined {
  if (nullBitmap === null || nullBitmap === undefined || nullBitmap.length === 0 || nullCount === 0) return undefined;
  if (nullBitmap.length * 8 < length) throw new RangeError("a bitmap that is shorter than its rows");
  const valid = new Uint8Array(length);
  for (let row = 0; row < length; row += 1) valid[row] = ((nullBitmap[row >> 3] ?? 0) >> (row & 7)) & 1;
  return valid;
}
