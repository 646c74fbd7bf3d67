import { ParquetFault } from "./parquetFault.ts";

/** A row group has at most 2^24 rows, so that no value of a dictionary has a greater index. */
const greatestWidth = 24;

/** Where the runs stand and what is read from them. */
export interface HybridInput {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** Bits of each value. */
  readonly width: number;
}

/**
 * Reads numbers written as runs, each a value repeated or values packed by bits (Parquet's RLE and bit-packing hybrid),
 * until the output is full.
 */
export function readHybrid({ bytes, start, end, width }: HybridInput, output: Uint8Array | Int32Array): void {
  if (width > greatestWidth) throw new ParquetFault(`bit width ${width}`);
  const count = output.length;
  let position = start;
  let row = 0;
  while (row < count) {
    let header = 0;
    let shift = 0;
    for (;;) {
      if (position >= end || shift > 28) throw new ParquetFault("the runs of a page end too early");
      const byte = bytes[position] ?? 0;
      position += 1;
      header |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte < 0x80) break;
    }
    const length = header >>> 1;
    if (length === 0) throw new ParquetFault("an empty run");
    if ((header & 1) === 0) {
      const size = (width + 7) >> 3;
      if (position + size > end) throw new ParquetFault("the runs of a page end too early");
      let value = 0;
      for (let index = 0; index < size; index += 1) value |= (bytes[position + index] ?? 0) << (8 * index);
      position += size;
      const until = Math.min(count, row + length);
      output.fill(value, row, until);
      row = until;
    } else {
      // A group of eight values is `width` bytes; the last group may be cut where no value of it is needed.
      const take = Math.min(count - row, length * 8);
      if (position + Math.ceil((take * width) / 8) > end) throw new ParquetFault("the runs of a page end too early");
      unpack({ bytes, start: position, end, width }, output, row, take);
      position += length * width;
      row += take;
    }
  }
}

/** Values packed by bits, the lowest first. */
function unpack(
  { bytes, start, width }: HybridInput,
  output: Uint8Array | Int32Array,
  row: number,
  take: number,
): void {
  if (width === 0) {
    output.fill(0, row, row + take);
    return;
  }
  const mask = (1 << width) - 1;
  let position = start;
  let held = 0;
  let bits = 0;
  for (let index = 0; index < take; index += 1) {
    // At most 23 bits and a byte are held: 31 bits.
    while (bits < width) {
      held |= (bytes[position] ?? 0) << bits;
      position += 1;
      bits += 8;
    }
    output[row + index] = held & mask;
    held >>>= width;
    bits -= width;
  }
}
