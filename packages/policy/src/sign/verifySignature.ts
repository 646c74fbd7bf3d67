import type { Issue, Outcome } from "@kinerja/model";
import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { PolicyDocument } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { computeHash } from "../identity/computeHash.ts";
import { checkSignatureForm } from "./checkSignatureForm.ts";
import type { PolicySignature } from "./policySignature.ts";
import { type KeyBytes, readKey } from "./readKey.ts";
import { signatureIssue } from "./signatureIssue.ts";
import { signedBytes } from "./signedBytes.ts";

/** Options of {@link verifySignature}. */
export interface VerifySignatureOptions {
  /** The public keys of those whose word counts, got by another way than the file itself. */
  readonly trustedKeys: readonly KeyBytes[];
}

/**
 * Checks that a signature is of this very document, that it holds, and that a trusted key made it.
 *
 * Equal documents have one hash whatever the order of their keys, so a file that was only laid out
 * anew still fits. The check is the strict one of RFC 8032.
 *
 * @param signature the signature document, as it was read; any value is safe
 * @returns the signature, or every issue: `signature.form`, `signature.hash`, `signature.invalid`, `signature.untrusted`
 * @throws KinerjaError `signature.key` where a trusted key is none
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const title = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source }).build();
 * const privateKey = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
 * const signature = signPolicy(policy, { privateKey, signedBy: "Bagian Hukum", signedOn: "2026-11-22" });
 * verifySignature(policy, signature, { trustedKeys: [signature.publicKey] }).kind; // => "accepted"
 * verifySignature({ ...policy, version: "1.0.1" }, signature, { trustedKeys: [] }).issues.map(({ code }) => code); // => ["signature.hash", "signature.hash", "signature.untrusted"]
 */
export function verifySignature(
  document: PolicyDocument | PolicyOverlay,
  signature: unknown,
  { trustedKeys }: VerifySignatureOptions,
): Outcome<PolicySignature> {
  const trusted = trustedKeys.map((key) => bytesToHex(readKey(key)));
  const form = checkSignatureForm(signature);
  if (form.kind === "refused") return form;
  const { value } = form;
  const issues = [...subjectIssues(document, value)];
  if (!holds(value)) issues.push(signatureIssue("signature.invalid", "signature"));
  if (!trusted.includes(value.publicKey)) {
    const details = { received: value.publicKey };
    issues.push(signatureIssue("signature.untrusted", "publicKey", {}, details));
  }
  return issues.length > 0 ? { kind: "refused", issues } : form;
}

function subjectIssues(document: PolicyDocument | PolicyOverlay, { policy }: PolicySignature): readonly Issue[] {
  // The hash that is remembered by the object would trust that nobody changed the object.
  const here = { id: document.id, version: document.version, hash: computeHash(document) };
  return (["id", "version", "hash"] as const).flatMap((place) => {
    const [expected, received] = [policy[place], String(here[place])];
    if (expected === received) return [];
    return [signatureIssue("signature.hash", `policy.${place}`, { place, expected, received }, { expected, received })];
  });
}

function holds({ signature, ...content }: PolicySignature): boolean {
  try {
    return ed25519.verify(hexToBytes(signature), signedBytes(content), hexToBytes(content.publicKey), {
      zip215: false,
    });
  } catch {
    // A public key that is no point of the curve.
    return false;
  }
}
