import type { Delimiter } from "./delimiter.ts";
import { afterLineBreak, isLineBreak } from "./lineBreaks.ts";

const quote = 34;

/** One row of a text and where the next one begins. */
export interface SheetRowReading {
  readonly cells: readonly string[];
  readonly next: number;
}

/** The row that begins at a place and where the next one begins; nothing where a quoted cell has no proper end. */
export function readSheetRow(text: string, start: number, delimiter: Delimiter): SheetRowReading | undefined {
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
