import * as zlib from "node:zlib";
import type { Decompressors } from "../parquet/decompress.ts";

/** The ways to decompress that Node has itself; `ZSTD` from Node 22.15 on. */
export const nodeDecompressors: Decompressors = {
  GZIP: (bytes, size) => zlib.gunzipSync(bytes, { maxOutputLength: Math.max(size, 1) }),
  BROTLI: (bytes, size) => zlib.brotliDecompressSync(bytes, { maxOutputLength: Math.max(size, 1) }),
  ...("zstdDecompressSync" in zlib
    ? { ZSTD: (bytes, size) => zlib.zstdDecompressSync(bytes, { maxOutputLength: Math.max(size, 1) }) }
    : {}),
};
