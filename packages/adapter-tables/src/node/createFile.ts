import { open, rename, rm } from "node:fs/promises";
import type { ByteSink } from "../columns/byteSink.ts";

/** A file that is being written. */
export interface FileSink extends ByteSink {
  /** Removes what was written so far; nothing happens where the file was closed. */
  readonly discard: () => Promise<void>;
}

/**
 * Creates a file that has its name only once it is closed: until then it stands beside it with `.part` behind the name,
 * so that nobody takes half a file for a whole one.
 *
 * @throws the error of the file system, such as `EACCES`
 */
export async function createFile(path: string): Promise<FileSink> {
  const part = `${path}.part`;
  const handle = await open(part, "w");
  let isOpen = true;
  return {
    write: async (bytes) => {
      let written = 0;
      while (written < bytes.length)
        written += (await handle.write(bytes, written, bytes.length - written)).bytesWritten;
    },
    close: async () => {
      if (!isOpen) return;
      isOpen = false;
      await handle.close();
      await rename(part, path);
    },
    discard: async () => {
      if (!isOpen) return;
      isOpen = false;
      await handle.close();
      await rm(part, { force: true });
    },
  };
}
