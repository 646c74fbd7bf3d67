import { cliError } from "../cliError.ts";

/**
 * Reads UTF-8 text; a byte order mark at its start is dropped.
 *
 * @throws KinerjaError `file.notUtf8` where it is something else, `file.empty` where nothing is left
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw cliError("file.notUtf8", { name });
  }
  // UTF-16 without a mark is valid UTF-8 full of zero bytes.
  if (text.includes("\0")) throw cliError("file.notUtf8", { name });
  if (text.trim() === "") throw cliError("file.empty", { name });
  return text;
}
