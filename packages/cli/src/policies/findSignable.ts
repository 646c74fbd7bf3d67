import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { findOverlay, findPolicy } from "@kinerja/regulations";
import { readPolicyFile } from "./readPolicyFile.ts";

/**
 * Finds the policy or overlay that an id or a file names, as it stands: without overlays applied.
 *
 * @throws KinerjaError `policy.refused`, or a `file.…` code
 */
export async function findSignable(
  name: string,
  stdin: AsyncIterable<Uint8Array>,
): Promise<PolicyDocument | PolicyOverlay> {
  const known = findPolicy(name) ?? findOverlay(name);
  if (known !== undefined) return known;
  const file = await readPolicyFile(name, stdin);
  return file.kind === "policy" ? file.document : file.overlay;
}
