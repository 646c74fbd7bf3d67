import { utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "../identity/canonicalJson.ts";
import type { PolicySignature } from "./policySignature.ts";

/** The bytes that a signature covers: canonical JSON of all but the signature. */
export function signedBytes(content: Omit<PolicySignature, "signature">): Uint8Array {
  return utf8ToBytes(canonicalJson(content));
}
