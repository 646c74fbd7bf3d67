import type { Delimiter } from "./delimiter.ts";
import type { SheetRow } from "./sheetRow.ts";

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/**
 * Reads the rows of a CSV text one after the other, as RFC 4180 has it: cells in quotes may hold
 * delimiters, line breaks and doubled quotes; lines end with CRLF, LF or CR.
 *
 * A quote inside an unquoted cell stands for itself. A quoted cell that is never closed, or that goes
 * on after its closing quote, spoils its own line only: the row is given with a fault and reading goes
 * on with the next line, so that the rows after it survive. A byte order mark is passed over.
 *
 * @example
 * [...readSheetRows('id,note\r\na,"x, y"\r\n', ",")].map(({ cells }) => cells); // => [["id", "note"], ["a", "x, y"]]
 */
export function* readSheetRows(text: string, delimiter: Delimiter): Generator<SheetRow> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let row = 0;
  while (at < text.length) {
    row += 1;
    const read = readRow(text, at, delimiter);
    if (read === undefined) {
      const end = endOfLine(text, at);
      yield { row, cells: text.slice(at, end).split(delimiter), fault: "quote" };
      at = afterLineBreak(text, end);
    } else {
      yield { row, cells: read.cells };
      at = read.next;
    }
  }
}

interface ReadRow {
  readonly cells: readonly string[];
  readonly next: number;
}

/** The row that begins at a place and where the next one begins; nothing where a quoted cell has no proper end. */
function readRow(text: string, start: number, delimiter: Delimiter): ReadRow | undefined {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = text.charCodeAt(at) === quote ? readQuoted(text, at + 1) : readPlain(text, at, delimiter);
    if (cell === undefined) return undefined;
    cells.push(cell.text);
    if (cell.next >= text.length) return { cells, next: text.length };
    if (isLineBreak(text.charCodeAt(cell.next))) return { cells, next: afterLineBreak(text, cell.next) };
    if (text[cell.next] !== delimiter) return undefined;
    at = cell.next + 1;
  }
}

interface ReadCell {
  readonly text: string;
  readonly next: number;
}

function readPlain(text: string, start: number, delimiter: Delimiter): ReadCell {
  const separator = delimiter.charCodeAt(0);
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === separator || isLineBreak(code)) break;
    at += 1;
  }
  return { text: text.slice(start, at), next: at };
}

function readQuoted(text: string, start: number): ReadCell | undefined {
  let content = "";
  let from = start;
  for (;;) {
    const end = text.indexOf('"', from);
    if (end === -1) return undefined;
    content += text.slice(from, end);
    if (text.charCodeAt(end + 1) !== quote) return { text: content, next: end + 1 };
    content += '"';
    from = end + 2;
  }
}

function isLineBreak(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

function endOfLine(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at += 1;
  return at;
}

function afterLineBreak(text: string, at: number): number {
  return text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1;
}
