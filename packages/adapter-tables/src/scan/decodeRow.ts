import type { Delimiter } from "../csv/delimiter.ts";
import { readSheetRow } from "../csv/readSheetRow.ts";
import type { SheetRow } from "../csv/sheetRow.ts";

// The mark at a file's start was passed over before; anywhere else it is a character.
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text of a table's first bytes, to find the delimiter in. */
export function decodeHead(bytes: Uint8Array): string {
  return lenient.decode(bytes);
}

/** Reads the cells of one row from its bytes. */
export function decodeRow(
  bytes: Uint8Array,
  row: number,
  { fault, delimiter }: { readonly fault: boolean; readonly delimiter: Delimiter },
): SheetRow {
  const text = decodeStrictly(bytes);
  const shown = text ?? lenient.decode(bytes);
  const read = fault ? undefined : readSheetRow(shown, 0, delimiter);
  const cells = read?.cells ?? shown.replace(/[\r\n]+$/, "").split(delimiter);
  if (text === undefined) return { row, cells, fault: "encoding" };
  return read === undefined ? { row, cells, fault: "quote" } : { row, cells };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
