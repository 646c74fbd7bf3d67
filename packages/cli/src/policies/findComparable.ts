import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { findOverlay, findPolicy, overlays as knownOverlays, policies } from "@kinerja/regulations";
import { cliError } from "../cliError.ts";
import { hintAt } from "../hintAt.ts";
import { findOverlays } from "./findOverlays.ts";
import { findPolicyDocument } from "./findPolicyDocument.ts";
import { isFile } from "./isFile.ts";
import { readPolicyFile } from "./readPolicyFile.ts";

/** A policy with the overlays that it is to be read with. */
export interface ComparablePolicy {
  readonly policy: PolicyDocument;
  readonly overlays: readonly PolicyOverlay[];
}

/** How {@link findComparable} reads a name. */
export interface ComparableOptions {
  /** Names of overlays to put on it besides. */
  readonly overlays: readonly string[];
  /** The policy on the other side: an overlay of it is put on this very document. */
  readonly beside?: PolicyDocument;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/**
 * Finds one side of a comparison: a policy, or an overlay, which stands for its base with it. Each by its
 * id or a JSON file.
 *
 * @throws KinerjaError `usage.unknownPolicy`, `usage.overlayElsewhere`, `policy.refused` or a `file.…` code
 */
export async function findComparable(name: string, options: ComparableOptions): Promise<ComparablePolicy> {
  const { overlays, beside, stdin } = options;
  const found = await findDocument(name, stdin);
  if (found.kind === "policy") {
    return { policy: found.document, overlays: await findOverlays(overlays, found.document, stdin) };
  }
  const { overlay } = found;
  const policy = beside?.id === overlay.base ? beside : await findPolicyDocument(overlay.base, stdin);
  const others = await findOverlays(overlays, policy, stdin);
  if (others.some(({ id }) => id === overlay.id)) throw cliError("usage.overlayTwice", { name });
  return { policy, overlays: [overlay, ...others] };
}

type Found =
  | { readonly kind: "policy"; readonly document: PolicyDocument }
  | { readonly kind: "overlay"; readonly overlay: PolicyOverlay };

async function findDocument(name: string, stdin: AsyncIterable<Uint8Array>): Promise<Found> {
  const document = findPolicy(name);
  if (document !== undefined) return { kind: "policy", document };
  const overlay = findOverlay(name);
  if (overlay !== undefined) return { kind: "overlay", overlay };
  if (!isFile(name)) {
    const known = [...Object.keys(policies), ...Object.keys(knownOverlays)];
    throw cliError("usage.unknownPolicy", { name, hint: hintAt(name, known) });
  }
  return readPolicyFile(name, stdin);
}
