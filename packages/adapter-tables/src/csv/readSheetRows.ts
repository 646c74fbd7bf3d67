import type { Delimiter } from "./delimiter.ts";
import { afterLineBreak, endOfLine } from "./lineBreaks.ts";
import { readSheetRow } from "./readSheetRow.ts";
import type { SheetRow } from "./sheetRow.ts";

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
    const read = readSheetRow(text, at, delimiter);
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
