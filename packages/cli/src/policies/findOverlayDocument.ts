import type { PolicyOverlay } from "@kinerja/policy";
import { findOverlay, overlays } from "@kinerja/regulations";
import { cliError } from "../cliError.ts";
import { hintAt } from "../hintAt.ts";
import { isFile } from "./isFile.ts";
import { readPolicyFile } from "./readPolicyFile.ts";

/**
 * Finds an overlay by its id, or reads it from a JSON file.
 *
 * @throws KinerjaError `usage.unknownOverlay`, `policy.refused` with what is wrong, or a `file.…` code
 */
export async function findOverlayDocument(name: string, stdin: AsyncIterable<Uint8Array>): Promise<PolicyOverlay> {
  const known = findOverlay(name);
  if (known !== undefined) return known;
  const unknown = cliError("usage.unknownOverlay", { name, hint: hintAt(name, Object.keys(overlays)) });
  if (!isFile(name)) throw unknown;
  const file = await readPolicyFile(name, stdin);
  if (file.kind === "policy") throw unknown;
  return file.overlay;
}
