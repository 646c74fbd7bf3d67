import type { ByteSink } from "./byteSink.ts";
import type { ByteSource } from "./byteSource.ts";

/** A file in memory: what was written to it can be read. */
export interface MemoryFile {
  readonly sink: ByteSink;
  readonly bytes: () => Uint8Array;
}

/** Makes an empty file in memory. */
export function createMemoryFile(): MemoryFile {
  const parts: Uint8Array[] = [];
  return {
    sink: { write: async (bytes) => void parts.push(bytes), close: async () => undefined },
    bytes: () => Uint8Array.from(parts.flatMap((part) => [...part])),
  };
}

/** Bytes as a source. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return { byteLength: bytes.length, read: async (start, end) => bytes.slice(start, end) };
}
