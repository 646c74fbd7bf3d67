import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { cliError } from "../cliError.ts";
import { systemError } from "./systemError.ts";

/** The most bytes that one input may have. Reading and scoring take some nine times the size in memory; this fits the heap that Node has by default. */
const greatestBytes = 128 * 1024 * 1024;

/** Options of {@link readBytes}. */
export interface ReadBytesOptions {
  /** Where `-` is read from. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The most bytes that are taken. Default: 128 MB. */
  readonly greatest?: number;
}

/**
 * Reads a file, or standard input where the name is `-`.
 *
 * @throws KinerjaError `file.notFound`, `file.isDirectory`, `file.notReadable` or `file.tooLarge`
 */
export async function readBytes(name: string, options: ReadBytesOptions): Promise<Uint8Array> {
  const { stdin, greatest = greatestBytes } = options;
  if (name === "-") return collect(stdin, name, greatest);
  try {
    const found = await stat(name);
    if (found.isDirectory()) throw cliError("file.isDirectory", { name });
    if (found.size > greatest) throw tooLarge(name, greatest);
    // A stream, so that pipes and devices are held to the limit too.
    return await collect(createReadStream(name), name, greatest);
  } catch (error) {
    throw systemError(error, name);
  }
}

async function collect(source: AsyncIterable<Uint8Array>, name: string, greatest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > greatest) throw tooLarge(name, greatest);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, greatest: number): Error {
  return cliError("file.tooLarge", { name, limit: Math.floor(greatest / (1024 * 1024)) });
}
