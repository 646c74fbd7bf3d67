import type { Delimiter } from "../csv/delimiter.ts";
import { detectDelimiter } from "../csv/detectDelimiter.ts";
import { readDeclaration } from "../csv/readDeclaration.ts";
import type { SheetRow } from "../csv/sheetRow.ts";
import { decodeHead, decodeRow } from "./decodeRow.ts";
import { type ByteBlock, type ByteChunks, feedBytes } from "./feedBytes.ts";
import { findRowEnd, lineEnd, type RowEndSearch } from "./findRowEnd.ts";
import type { RowStage } from "./rowStage.ts";
import { scanRows } from "./scanRows.ts";

const lineFeed = 10;
const carriageReturn = 13;
const firstOfMark = 0xef;

/** What a table is scanned into. */
export interface TableSink {
  /** Takes the first row that is not blank; nothing where its table cannot be read. */
  readonly begin: (header: SheetRow, delimiter: Delimiter) => RowStage | undefined;
  /** Takes the staged rows and empties the stage. */
  readonly flush: (stage: RowStage) => void;
  /** Takes a row that is not plain, or none where a blank one was passed over; the staged ones were flushed before. */
  readonly addRow: (row: SheetRow | undefined, stage: RowStage) => void;
  /** A row longer than the limit was passed over. */
  readonly tooLong: (row: number) => void;
  /** The bytes are no text at all. */
  readonly notText: () => undefined;
  /** Called after each block. */
  readonly progress: (bytes: number) => void;
}

/** Options of {@link scanTable}. */
export interface ScanOptions {
  readonly delimiter: Delimiter | undefined;
  readonly decimal: "point" | "comma";
  /** The most bytes that a row may have. */
  readonly longestRow: number;
  /** Bytes in one block. Default: 128 KiB. */
  readonly block?: number;
}

/** Scans a table from its bytes: plain rows by `scanRows`, all others one by one. */
export async function scanTable(chunks: ByteChunks, sink: TableSink, options: ScanOptions): Promise<void> {
  const { decimal, block: blockBytes = 1 << 17, longestRow } = options;
  const point = decimal === "comma" ? 44 : 46;
  const idClasses = classesOf();
  let stage: RowStage | undefined;
  let { delimiter } = options;
  let isBegun = false;
  let isDeclared = false;
  let isDone = false;
  let isSkipping = false;
  let sheetRow = 1;

  const rowEnd = (block: ByteBlock, at: number): RowEndSearch =>
    findRowEnd(block, at, { delimiter: (delimiter ?? ",").charCodeAt(0), longest: longestRow });

  const skipLine = (block: ByteBlock, start: number): number => {
    const line = lineEnd(block, start);
    isSkipping = line === undefined;
    return line?.next ?? block.length;
  };

  /** Looks at the first bytes; false where more are needed. */
  const takeHead = (block: ByteBlock): boolean => {
    const { bytes, length, final } = block;
    if (!looksLikeText(block)) {
      isDone = true;
      sink.notText();
      return true;
    }
    if (!final && !hasLine(block) && length < longestRow) return false;
    isBegun = true;
    const head = decodeHead(bytes.subarray(0, Math.min(length, longestRow)));
    isDeclared = readDeclaration(head) !== undefined;
    delimiter ??= detectDelimiter(head);
    return true;
  };

  const takeHeader = (block: ByteBlock, start: number): number => {
    const { bytes, length } = block;
    let at = start;
    if (!isBegun) {
      if (!takeHead(block)) return start;
      if (bytes[0] === firstOfMark && bytes[1] === 0xbb && bytes[2] === 0xbf) at += 3;
    }
    while (stage === undefined && !isDone && at < length) {
      const found = rowEnd(block, at);
      if (found === "more") return at;
      if (found === "long") {
        isDone = true;
        sink.tooLong(sheetRow);
        return length;
      }
      const row = decodeRow(bytes.subarray(at, found.next), sheetRow, {
        fault: found.fault,
        delimiter: delimiter ?? ",",
      });
      at = found.next;
      sheetRow += 1;
      if ((isDeclared && row.row === 1) || isBlank(row)) continue;
      stage = row.fault === "encoding" ? sink.notText() : sink.begin(row, delimiter ?? ",");
      if (stage === undefined) isDone = true;
      else stage.sheetRow = sheetRow;
    }
    return at;
  };

  /** Takes one row the careful way and gives the next one's place; the same place where more bytes are needed. */
  const takeUnusual = (into: RowStage, block: ByteBlock, at: number): number => {
    const found = rowEnd(block, at);
    if (found === "more") return at;
    if (into.count > 0) sink.flush(into);
    const row = into.sheetRow;
    into.sheetRow += 1;
    if (found === "long") {
      sink.tooLong(row);
      return skipLine(block, at);
    }
    const own = block.bytes.subarray(at, found.next);
    const read = decodeRow(own, row, { fault: found.fault, delimiter: delimiter ?? "," });
    sink.addRow(isBlank(read) ? undefined : read, into);
    return found.next;
  };

  const takeRows = (into: RowStage, block: ByteBlock, start: number): number => {
    const { bytes, length, final } = block;
    let at = start;
    let to = lastLineBreak(block, start);
    // The last row may have no line break of its own: it is lent one.
    if (final && to < length) {
      bytes[length] = lineFeed;
      to = length + 1;
    }
    while (at < length) {
      into.stopped = "end";
      if (at < to) at = scanRows(into, bytes, at, { point, idClasses, to });
      if (hasStopped(into, "full")) sink.flush(into);
      else if (at < length) {
        const next = takeUnusual(into, block, at);
        if (next === at) return at;
        at = next;
      }
    }
    return length;
  };

  const take = (block: ByteBlock): number => {
    let at = isSkipping ? skipLine(block, 0) : 0;
    if (stage === undefined && !isDone) at = takeHeader(block, at);
    if (isDone) return block.length;
    return stage === undefined ? at : takeRows(stage, block, at);
  };

  await feedBytes(chunks, take, {
    block: blockBytes,
    afterBlock: (read) => {
      sink.progress(read);
      return isDone;
    },
  });
  if (stage !== undefined && stage.count > 0) sink.flush(stage);
}

/** Where the last line break ends: all rows before it are whole, unless a quote is open. */
function lastLineBreak({ bytes, length, final }: ByteBlock, start: number): number {
  for (let at = length - 1; at >= start; at -= 1) {
    if (bytes[at] === lineFeed) return at + 1;
    // A carriage return at the very end may have its line feed still to come.
    if (bytes[at] === carriageReturn && (at + 1 < length || final)) return at + 1;
  }
  return start;
}

/** Whether a line that is not blank has its end. */
function hasLine({ bytes, length }: ByteBlock): boolean {
  let isEmpty = true;
  for (let at = bytes[0] === firstOfMark ? 3 : 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    if ((byte === lineFeed || byte === carriageReturn) && !isEmpty) return true;
    if (byte > 32) isEmpty = false;
  }
  return false;
}

function isBlank({ cells }: SheetRow): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** UTF-16 has a mark at its start, or is full of zero bytes. */
function looksLikeText({ bytes, length }: ByteBlock): boolean {
  const [first, second] = bytes;
  if (length >= 2 && ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))) return false;
  return bytes.subarray(0, Math.min(length, 1 << 16)).indexOf(0) === -1;
}

/** Bytes of which ids of the fast path are made: ASCII without quotes, delimiters and the colon of `absent:`. */
function classesOf(): Uint8Array {
  const classes = new Uint8Array(256).fill(1, 32, 127);
  for (const special of '",;:') classes[special.charCodeAt(0)] = 0;
  return classes;
}

function hasStopped({ stopped }: RowStage, why: RowStage["stopped"]): boolean {
  return stopped === why;
}
