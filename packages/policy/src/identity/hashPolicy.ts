import type { PolicyDocument } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import type { RegionProfile } from "../profile/regionProfile.ts";
import { computeHash } from "./computeHash.ts";

const known = new WeakMap<object, string>();

/**
 * Computes the identity of a document: SHA-256 over its canonical JSON, as 64 hexadecimal digits.
 *
 * Equal documents have equal hashes in every runtime and language. Where overlays apply, hash the
 * effective document. The hash is remembered by the object, which must not be changed afterwards.
 *
 * @throws `policy.notCanonical` where the document is no JSON
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const validity = { from: "2026-01-01" };
 * const title = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title, subject: "a", validity, appliesTo: ["pns"], source }).build();
 * hashPolicy(policy).length; // => 64
 */
export function hashPolicy(document: PolicyDocument | PolicyOverlay | RegionProfile): string {
  const remembered = known.get(document);
  if (remembered !== undefined) return remembered;
  const hash = computeHash(document);
  known.set(document, hash);
  return hash;
}
