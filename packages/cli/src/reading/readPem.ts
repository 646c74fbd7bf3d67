import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { cliError } from "../cliError.ts";
import { decodeText } from "./decodeText.ts";
import { readBytes } from "./readBytes.ts";

/** A key file is some hundred bytes; whatever is larger is none. */
const greatest = 64 * 1024;

/** Which of the two keys a PEM file should hold. */
export type PemKind = "private" | "public";

/**
 * Reads the 32 bytes of an Ed25519 key from a PEM file as openssl makes it: PKCS #8 for a private key,
 * SPKI for a public one. What the file holds is never repeated in a message.
 *
 * @throws KinerjaError `file.key`, `file.keyEncrypted`, or a `file.…` code
 */
export async function readPem(name: string, kind: PemKind, stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const text = decodeText(await readBytes(name, { stdin, greatest }), name);
  if (kind === "private" && /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text))
    throw cliError("file.keyEncrypted", { name });
  const wanted = kind === "private" ? "-----BEGIN PRIVATE KEY-----" : "-----BEGIN PUBLIC KEY-----";
  const key = text.includes(wanted) ? parseKey(text, kind) : undefined;
  const { d, x } = key?.asymmetricKeyType === "ed25519" ? key.export({ format: "jwk" }) : {};
  const bytes = kind === "private" ? d : x;
  if (bytes === undefined) throw cliError("file.key", { name, expected: wanted });
  return new Uint8Array(Buffer.from(bytes, "base64url"));
}

function parseKey(text: string, kind: PemKind): KeyObject | undefined {
  try {
    return kind === "private" ? createPrivateKey(text) : createPublicKey(text);
  } catch {
    return undefined;
  }
}
