import { hashId, type IdPack, idStarts } from "./idPack.ts";

/** Probes before a key goes to the map, so that ids made to collide cost no more than others. */
const mostProbes = 48;
const parentFactor = -1_640_531_535;

/** Finds rows by their id below a parent. */
export interface IdIndex {
  /** The first row that has these bytes as its id below the parent (0 at the member's level), or -1. */
  readonly find: (parent: number, bytes: Uint8Array, from: number, to: number) => number;
  /** By row: 1 where a later row has its id, 2 where an earlier one has; nothing where all differ. */
  readonly repeats: Uint8Array | undefined;
}

/** Makes the index of a level's ids; `parentOf` gives the parent of a row, and is left out for members. */
export function createIdIndex(pack: IdPack, parentOf?: (row: number) => number): IdIndex {
  const { rows, hashes } = pack;
  const { bytes } = pack.text;
  const starts = idStarts(pack);
  let size = 16;
  while (size < rows * 2) size *= 2;
  const table = new Int32Array(size);
  const mask = size - 1;
  const overflow = new Map<string, number>();
  let repeats: Uint8Array | undefined;

  const parentAt = (row: number): number => parentOf?.(row) ?? 0;
  const slotOf = (hash: number, parent: number): number => {
    const mixed = Math.imul(hash ^ (hash >>> 15), parentFactor) ^ Math.imul(parent, parentFactor);
    return (mixed ^ (mixed >>> 13)) & mask;
  };
  const isAt = (row: number, other: Uint8Array, from: number, to: number): boolean => {
    const start = starts[row] ?? 0;
    if ((starts[row + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at += 1) if (bytes[start + at - from] !== other[at]) return false;
    return true;
  };
  /** The row with this key, or -1; a new row takes the free place. */
  const look = (key: Key, newRow: number): number => {
    const { parent, hash, other, from, to } = key;
    let slot = slotOf(hash, parent);
    for (let probe = 0; probe < mostProbes; probe += 1) {
      const row = (table[slot] ?? 0) - 1;
      if (row < 0) {
        if (newRow >= 0) table[slot] = newRow + 1;
        return -1;
      }
      if (hashes[row] === hash && parentAt(row) === parent && isAt(row, other, from, to)) return row;
      slot = (slot + 1) & mask;
    }
    const text = `${parent} ${String.fromCharCode(...other.subarray(from, to))}`;
    const found = overflow.get(text);
    if (found === undefined && newRow >= 0) overflow.set(text, newRow);
    return found ?? -1;
  };

  for (let row = 0; row < rows; row += 1) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    if (from === to) continue;
    const first = look({ parent: parentAt(row), hash: hashes[row] ?? 0, other: bytes, from, to }, row);
    if (first < 0) continue;
    repeats ??= new Uint8Array(rows);
    if (repeats[first] === 0) repeats[first] = 1;
    repeats[row] = 2;
  }
  return {
    find: (parent, other, from, to) =>
      from === to ? -1 : look({ parent, hash: hashId(other, from, to), other, from, to }, -1),
    repeats,
  };
}

interface Key {
  readonly parent: number;
  readonly hash: number;
  readonly other: Uint8Array;
  readonly from: number;
  readonly to: number;
}
