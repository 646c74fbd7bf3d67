import type { ByteBlock } from "./feedBytes.ts";

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Where a row ends, as the reader of texts has it: see `readSheetRow`. */
export interface RowEnd {
  /** Where the next row begins. */
  readonly next: number;
  /** Whether a quoted cell has no proper end; the row is then its first line. */
  readonly fault: boolean;
}

/** What is known of a row's end: where it is, that more bytes are needed to tell, or that it is longer than allowed. */
export type RowEndSearch = RowEnd | "more" | "long";

/** Finds the end of a row. Where it is too far off, a quote was not closed and the row is its first line. */
export function findRowEnd(
  block: ByteBlock,
  start: number,
  { delimiter, longest }: { readonly delimiter: number; readonly longest: number },
): RowEndSearch {
  const found = search(block, start, delimiter);
  if ((found?.next ?? block.length) - start <= longest) return found ?? "more";
  const line = lineEnd(block, start);
  return line !== undefined && line.next - start <= longest ? line : "long";
}

/** The row as a line of its own, for where its quotes cannot be trusted; nothing where the line goes on. */
export function lineEnd(block: ByteBlock, start: number): RowEnd | undefined {
  const { bytes, length, final } = block;
  let at = start;
  while (at < length && !isLineBreak(bytes[at])) at += 1;
  if (at >= length) return final ? { next: length, fault: true } : undefined;
  return afterLine(block, at, true);
}

function search(block: ByteBlock, start: number, delimiter: number): RowEnd | undefined {
  const { bytes, length, final } = block;
  let at = start;
  for (;;) {
    if (at < length && bytes[at] === quote) {
      const closed = closingQuote(bytes, at + 1, length);
      // The byte after the quote decides whether it closes.
      if (closed === undefined || (closed + 1 >= length && !final)) return final ? lineEnd(block, start) : undefined;
      at = closed + 1;
      if (at < length && bytes[at] !== delimiter && !isLineBreak(bytes[at])) return lineEnd(block, start);
    } else while (at < length && bytes[at] !== delimiter && !isLineBreak(bytes[at])) at += 1;
    if (at >= length) return final ? { next: length, fault: false } : undefined;
    if (bytes[at] !== delimiter) return afterLine(block, at, false);
    at += 1;
  }
}

function afterLine({ bytes, length, final }: ByteBlock, at: number, fault: boolean): RowEnd | undefined {
  if (bytes[at] === lineFeed) return { next: at + 1, fault };
  if (at + 1 >= length && !final) return undefined;
  return { next: at + 1 < length && bytes[at + 1] === lineFeed ? at + 2 : at + 1, fault };
}

/** The quote that closes a cell; doubled ones stand for themselves. */
function closingQuote(bytes: Uint8Array, start: number, end: number): number | undefined {
  for (let at = bytes.indexOf(quote, start); at !== -1 && at < end; at = bytes.indexOf(quote, at + 2)) {
    if (at + 1 >= end || bytes[at + 1] !== quote) return at;
  }
  return undefined;
}

function isLineBreak(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn;
}
