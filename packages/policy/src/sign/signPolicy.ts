import { KinerjaError } from "@kinerja/model";
import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { PolicyDocument } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { computeHash } from "../identity/computeHash.ts";
import { signingMessages } from "../messages.ts";
import { checkSignatureForm } from "./checkSignatureForm.ts";
import type { PolicySignature } from "./policySignature.ts";
import { type KeyBytes, readKey } from "./readKey.ts";
import { signedBytes } from "./signedBytes.ts";

/** Options of {@link signPolicy}. */
export interface SignOptions {
  /** The private key (the 32-byte seed of RFC 8032). Keep it outside of code and repository. */
  readonly privateKey: KeyBytes;
  /** The person or office that signs. */
  readonly signedBy: string;
  /** The day, `YYYY-MM-DD`; no clock is read. */
  readonly signedOn: string;
  /** What the signer states. Default: nothing. */
  readonly statement?: string;
}

/**
 * Signs a policy or an overlay with Ed25519, as a document that stands beside it.
 *
 * The signature is bound to id, version and hash of the document and to name, day and statement of the
 * signer. It says who vouches for a file, nothing about the evidence behind it. The same input gives
 * the same signature.
 *
 * @throws KinerjaError `signature.key`; `signature.form` where name, day or statement do not fit
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const title = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source }).build();
 * const privateKey = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
 * signPolicy(policy, { privateKey, signedBy: "Bagian Hukum", signedOn: "2026-11-22" }).publicKey; // => "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
 * @see https://www.rfc-editor.org/rfc/rfc8032
 */
export function signPolicy(document: PolicyDocument | PolicyOverlay, options: SignOptions): PolicySignature {
  const { signedBy, signedOn, statement } = options;
  const privateKey = readKey(options.privateKey);
  const { id, version } = document;
  const content = {
    formatVersion: 1,
    kind: "policySignature",
    policy: { id, version, hash: computeHash(document) },
    algorithm: "ed25519",
    publicKey: bytesToHex(ed25519.getPublicKey(privateKey)),
    signedBy,
    signedOn,
    ...(statement === undefined ? {} : { statement }),
  } as const;
  const outcome = checkSignatureForm({ ...content, signature: "0".repeat(128) });
  if (outcome.kind === "refused") {
    const message = outcome.issues[0]?.message ?? signingMessages["signature.form"];
    throw new KinerjaError("signature.form", message, outcome.issues);
  }
  const { formatVersion, kind, policy, algorithm, publicKey, ...told } = content;
  const signature = bytesToHex(ed25519.sign(signedBytes(content), privateKey));
  return { formatVersion, kind, policy, algorithm, publicKey, signature, ...told };
}
