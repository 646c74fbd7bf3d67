import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { CsvBytes } from "@kinerja/adapter-tables";
import { cliError } from "../cliError.ts";
import { systemError } from "./systemError.ts";

/** A file that is read piece by piece, and its size where it has one. */
export interface OpenBytes extends CsvBytes {
  readonly size: number;
}

const pieceBytes = 1 << 18;

/**
 * Opens a file to be read piece by piece, however large it is.
 *
 * @throws KinerjaError `file.notFound`, `file.isDirectory` or `file.notReadable`, at once or while it is read
 */
export async function openBytes(name: string): Promise<OpenBytes> {
  try {
    const found = await stat(name);
    if (found.isDirectory()) throw cliError("file.isDirectory", { name });
    return { file: name, size: found.size, bytes: pieces(name) };
  } catch (error) {
    throw systemError(error, name);
  }
}

async function* pieces(name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(name, { highWaterMark: pieceBytes });
  } catch (error) {
    throw systemError(error, name);
  }
}
