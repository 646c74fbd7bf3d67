import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { overlays } from "@kinerja/regulations";
import { cliError } from "../cliError.ts";
import { findOverlayDocument } from "./findOverlayDocument.ts";

/**
 * Finds the overlays that are to change one policy, by their ids or files.
 *
 * @throws KinerjaError `usage.overlayElsewhere`, `usage.overlayTwice`, or what {@link findOverlayDocument} throws
 */
export async function findOverlays(
  names: readonly string[],
  policy: PolicyDocument,
  stdin: AsyncIterable<Uint8Array>,
): Promise<readonly PolicyOverlay[]> {
  const found: PolicyOverlay[] = [];
  for (const name of names) {
    const overlay = await findOverlayDocument(name, stdin);
    if (overlay.base !== policy.id) {
      const values = { name, base: overlay.base, policy: policy.id, hint: hintAtOwn(policy) };
      throw cliError("usage.overlayElsewhere", values);
    }
    if (found.some(({ id }) => id === overlay.id)) throw cliError("usage.overlayTwice", { name });
    found.push(overlay);
  }
  return found;
}

function hintAtOwn({ id }: PolicyDocument): { readonly id: string; readonly en: string } {
  const own = Object.values(overlays).flatMap((overlay) => (overlay.base === id ? [overlay.id] : []));
  return own.length === 0
    ? {
        id: "Kebijakan ini tidak punya perubahan bawaan; hapus pilihannya.",
        en: "This policy comes with none; leave the option out.",
      }
    : { id: `Yang ada untuk kebijakan ini: ${own.join(", ")}.`, en: `This policy has: ${own.join(", ")}.` };
}
