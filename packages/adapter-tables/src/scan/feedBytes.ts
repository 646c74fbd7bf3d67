/** Bytes as they come: all at once, or in pieces that are pulled one after the other. */
export type ByteChunks = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** A stretch of bytes. One more byte than the length may be read and written. */
export interface ByteBlock {
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Nothing comes after these bytes. */
  readonly final: boolean;
}

/**
 * Takes bytes from a block and says how many it took. It is called again with those that were left and more behind them;
 * where it takes none of a full block, the block grows.
 */
export type TakeBytes = (block: ByteBlock) => number;

/** Options of {@link feedBytes}. */
export interface ByteFeedOptions {
  /** Bytes in one block. */
  readonly block: number;
  /** Called after each block with the number of bytes read so far. True ends the reading. */
  readonly afterBlock: (read: number) => boolean;
}

/**
 * Pulls bytes and gives them on in blocks. A new piece is asked for only when the ones before it are used up, so that no
 * more than a block is held.
 */
export async function feedBytes(chunks: ByteChunks, take: TakeBytes, options: ByteFeedOptions): Promise<void> {
  let bytes: Uint8Array = new Uint8Array(options.block + 1);
  let length = 0;
  let read = 0;
  const give = (final: boolean): void => {
    const taken = take({ bytes, length, final });
    bytes.copyWithin(0, taken, length);
    length -= taken;
    if (taken > 0 || final || length + 1 < bytes.length) return;
    const longer = new Uint8Array((bytes.length - 1) * 2 + 1);
    longer.set(bytes.subarray(0, length));
    bytes = longer;
  };
  const pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array> = chunks instanceof Uint8Array ? [chunks] : chunks;
  for await (const piece of pieces) {
    const chunk: Uint8Array = piece;
    let at = 0;
    while (at < chunk.length) {
      const part = Math.min(chunk.length - at, bytes.length - 1 - length);
      bytes.set(chunk.subarray(at, at + part), length);
      at += part;
      length += part;
      read += part;
      if (length + 1 < bytes.length) continue;
      give(false);
      if (options.afterBlock(read)) return;
    }
  }
  give(true);
  options.afterBlock(read);
}
