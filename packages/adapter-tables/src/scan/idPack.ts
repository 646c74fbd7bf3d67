import type { IdColumn } from "@kinerja/scoring/cohort";
import type { IdBytes, RowStage } from "./rowStage.ts";

const hashSeed = -2_128_831_035;
const hashFactor = 16_777_619;
const special = /[",;\t\r\n]/;

/** Ids of a level, packed: the bytes of each end where the list says. A row without an id has no bytes. */
export interface IdPack {
  readonly text: IdBytes;
  ends: Uint32Array;
  hashes: Int32Array;
  rows: number;
  /** Whether any row has an id. */
  any: boolean;
  /** Rows whose id is none that a member may have; it only leads the rows below to them. */
  readonly unusable: Set<number>;
}

/** The hash of an id's bytes, as the scanner makes it on its way. */
export function hashId(bytes: Uint8Array, from: number, to: number): number {
  let hash = hashSeed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), hashFactor);
  return hash;
}

/** Makes an empty pack around the bytes that the scanner fills. */
export function createIdPack(text: IdBytes): IdPack {
  return { text, ends: new Uint32Array(1024), hashes: new Int32Array(1024), rows: 0, any: false, unusable: new Set() };
}

/** Takes the ids of staged rows. */
export function packStaged(pack: IdPack, { idEnds, idHashes, count }: RowStage): void {
  reserve(pack, count);
  const before = pack.rows === 0 ? 0 : (pack.ends[pack.rows - 1] ?? 0);
  pack.ends.set(idEnds.subarray(0, count), pack.rows);
  pack.hashes.set(idHashes.subarray(0, count), pack.rows);
  pack.rows += count;
  pack.any ||= pack.text.length > before;
}

/** Takes the id of one row; an empty text where it has none. */
export function packId(pack: IdPack, id: string): void {
  reserve(pack, 1);
  const { text } = pack;
  const encoded = new TextEncoder().encode(id);
  if (text.length + encoded.length > text.bytes.length) {
    const longer = new Uint8Array((text.length + encoded.length) * 2);
    longer.set(text.bytes.subarray(0, text.length));
    text.bytes = longer;
  }
  text.bytes.set(encoded, text.length);
  pack.hashes[pack.rows] = hashId(encoded, 0, encoded.length);
  text.length += encoded.length;
  pack.ends[pack.rows] = text.length;
  pack.rows += 1;
  pack.any ||= encoded.length > 0;
  if (special.test(id)) text.plain = false;
}

/** Where each id begins, with one more entry that closes the last. */
export function idStarts({ ends, rows }: IdPack): Uint32Array {
  const starts = new Uint32Array(rows + 1);
  starts.set(ends.subarray(0, rows), 1);
  return starts;
}

/** The ids as a column of the cohort, its rows in this order where one is given. */
export function idColumnOf(pack: IdPack, order?: Int32Array): PackedIdColumn {
  const length = order?.length ?? pack.rows;
  const starts = idStarts(pack);
  const bytes =
    pack.text.bytes.length > pack.text.length * 1.1 ? pack.text.bytes.slice(0, pack.text.length) : pack.text.bytes;
  const decoder = new TextDecoder();
  const rowAt = (row: number): number => (order === undefined ? row : (order[row] ?? 0));
  return {
    length,
    at: (row) => {
      if (!(row >= 0 && row < length) || pack.unusable.has(rowAt(row))) return undefined;
      const from = starts[rowAt(row)] ?? 0;
      const to = starts[rowAt(row) + 1] ?? 0;
      return from === to ? undefined : decoder.decode(bytes.subarray(from, to));
    },
    copy: (row, into, at) => {
      let to = at;
      if (pack.unusable.has(rowAt(row))) return at;
      const end = starts[rowAt(row) + 1] ?? 0;
      for (let from = starts[rowAt(row)] ?? 0; from < end; from += 1) {
        into[to] = bytes[from] ?? 0;
        to += 1;
      }
      return to;
    },
  };
}

/** Ids whose UTF-8 bytes can be had without making texts. */
export interface PackedIdColumn extends IdColumn {
  /** Copies the bytes of a row's id to a place and gives the place after them; there must be room for 800. */
  readonly copy: (row: number, into: Uint8Array, at: number) => number;
}

function reserve(pack: IdPack, more: number): void {
  const needed = pack.rows + more;
  if (needed <= pack.ends.length) return;
  const capacity = Math.max(needed, Math.ceil(pack.ends.length * 1.5));
  const ends = new Uint32Array(capacity);
  ends.set(pack.ends);
  pack.ends = ends;
  const hashes = new Int32Array(capacity);
  hashes.set(pack.hashes);
  pack.hashes = hashes;
}
