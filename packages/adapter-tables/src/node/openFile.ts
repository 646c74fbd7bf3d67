import { open } from "node:fs/promises";
import type { ByteSource } from "../columns/byteSource.ts";

/** A file that is open for reading. */
export interface FileSource extends ByteSource {
  readonly close: () => Promise<void>;
}

/**
 * Opens a file whose parts are read as they are asked for.
 *
 * @throws the error of the file system, such as `ENOENT`
 */
export async function openFile(path: string): Promise<FileSource> {
  const handle = await open(path, "r");
  const { size } = await handle.stat();
  return {
    byteLength: size,
    read: async (start, end) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
        if (bytesRead === 0) return bytes.subarray(0, filled);
        filled += bytesRead;
      }
      return bytes;
    },
    close: () => handle.close(),
  };
}
