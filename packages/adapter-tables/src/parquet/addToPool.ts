import type { TextPool } from "./pageValues.ts";
import { ParquetFault } from "./parquetFault.ts";

const greatestPool = 2 ** 31 - 1;

/** Adds bytes to a pool and tells where they begin. */
export function addToPool(pool: TextPool, bytes: Uint8Array): number {
  const start = pool.size;
  if (start + bytes.length > greatestPool) throw new ParquetFault("more than 2 GiB of text in one row group");
  pool.parts.push(bytes);
  pool.size += bytes.length;
  return start;
}
