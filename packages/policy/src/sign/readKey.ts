import { KinerjaError } from "@kinerja/model";
import { hexToBytes } from "@noble/hashes/utils.js";
import { signingMessages } from "../messages.ts";

/** A key as its 32 raw bytes, or as 64 hexadecimal digits. */
export type KeyBytes = Uint8Array | string;

/**
 * Reads a key of 32 bytes. The message never repeats it.
 *
 * @throws KinerjaError `signature.key`
 */
export function readKey(key: KeyBytes): Uint8Array {
  if (typeof key === "string" && /^[0-9a-fA-F]{64}$/.test(key)) return hexToBytes(key);
  if (key instanceof Uint8Array && key.length === 32) return key;
  throw new KinerjaError("signature.key", signingMessages["signature.key"]);
}
