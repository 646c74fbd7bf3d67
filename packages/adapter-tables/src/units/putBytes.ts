import { putHalves } from "./putHalves.ts";
import { putUnits } from "./putUnits.ts";
import type { UnitStore } from "./unitStore.ts";

/** Part of an array of bytes. */
export interface ByteRange {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly width: number;
}

/** Puts an integer in two's complement, the greatest byte first, into a row. */
export function putBytes(store: UnitStore, row: number, { bytes, start, width }: ByteRange): void {
  const sign = width > 0 && (bytes[start] ?? 0) >= 0x80 ? 0xff : 0;
  const end = start + width;
  let from = start;
  while (from < end && bytes[from] === sign) from += 1;
  if (end - from <= 7) {
    let high = sign === 0 ? 0 : -1;
    for (let index = Math.max(from, end - 8); index < end - 4; index += 1) high = (high << 8) | (bytes[index] ?? 0);
    // A short value has no upper bytes of its own: the sign fills them.
    let low = 0;
    for (let index = end - 4; index < end; index += 1) low = low * 256 + (index < from ? sign : (bytes[index] ?? 0));
    putHalves(store, row, high, low);
    return;
  }
  let units = sign === 0 ? 0n : -1n;
  for (let index = from; index < end; index += 1) units = (units << 8n) | BigInt(bytes[index] ?? 0);
  putUnits(store, row, units);
}
