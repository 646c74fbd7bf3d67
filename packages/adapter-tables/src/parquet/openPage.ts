import { snappyUncompress } from "hyparquet/src/snappy.js";
import type { Decompressors } from "./decompress.ts";
import { ParquetFault } from "./parquetFault.ts";

/** The greatest page that is taken: writers make pages of about one MiB. */
const greatestPage = 256 * 2 ** 20;
/** Snappy writes at most 64 bytes for three. */
const snappyFactor = 22;

/** Decompresses a page, once it is clear that it will not be huge. */
export function openPage(
  bytes: Uint8Array,
  {
    codec,
    size,
    decompressors,
  }: { readonly codec: string; readonly size: number; readonly decompressors: Decompressors },
): Uint8Array {
  if (!Number.isInteger(size) || size < 0 || size > greatestPage)
    throw new ParquetFault(`a page of ${size} bytes; at most 256 MiB are taken`);
  const page = decompress(bytes, codec, size, decompressors);
  if (page.length !== size) throw new ParquetFault("a page is shorter or longer than its header says");
  return page;
}

function decompress(bytes: Uint8Array, codec: string, size: number, decompressors: Decompressors): Uint8Array {
  if (codec === "UNCOMPRESSED" || size === 0) return size === 0 ? new Uint8Array(0) : bytes;
  const own = Object.hasOwn(decompressors, codec) ? decompressors[codec] : undefined;
  if (own !== undefined) return own(bytes, size);
  if (codec !== "SNAPPY") throw new ParquetFault(`compression ${codec}, for which no decompressor was given`);
  if (size > bytes.length * snappyFactor + 64) throw new ParquetFault("a page that is longer than Snappy can make it");
  const page = new Uint8Array(size);
  snappyUncompress(bytes, page);
  return page;
}
