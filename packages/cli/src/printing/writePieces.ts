import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { cliError } from "../cliError.ts";
import type { OutputStream } from "../commandStreams.ts";

/**
 * Writes bytes piece by piece to a file, or to a stream where no name is given; no piece is made before the one in
 * front of it has gone.
 *
 * @throws KinerjaError `file.notWritable`
 */
export async function writePieces(
  pieces: Iterable<Uint8Array>,
  { name, stream }: { readonly name: string | undefined; readonly stream: OutputStream },
): Promise<void> {
  if (name === undefined) {
    const decoder = new TextDecoder();
    for (const piece of pieces) {
      const isFree = stream.write(decoder.decode(piece, { stream: true }));
      if (isFree === false && stream.once !== undefined) await drained(stream.once.bind(stream));
    }
    return;
  }
  try {
    await pipeline(Readable.from(pieces), createWriteStream(name));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : undefined;
    throw reason === undefined ? error : cliError("file.notWritable", { name, reason });
  }
}

async function drained(once: NonNullable<OutputStream["once"]>): Promise<void> {
  await new Promise<void>((resolve) => {
    once("drain", resolve);
  });
}
