import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { overlays, policies } from "@kinerja/regulations";
import type { CommandCall } from "../commands/command.ts";
import { readPolicyFile } from "../policies/readPolicyFile.ts";

/** What a service serves. */
export interface ServedDocuments {
  readonly policies: readonly PolicyDocument[];
  readonly overlays: readonly PolicyOverlay[];
}

/**
 * The regulations, and what `--policy FILE` adds: policies and overlays. A file with the id of a
 * regulation takes its place.
 *
 * @throws KinerjaError `policy.refused`, or a `file.…` code
 */
export async function servedDocuments({ options, streams }: CommandCall): Promise<ServedDocuments> {
  const byId = new Map<string, PolicyDocument>(Object.entries(policies));
  const changes = new Map<string, PolicyOverlay>(Object.entries(overlays));
  for (const name of options.get("policy") ?? []) {
    const file = await readPolicyFile(name, streams.stdin);
    if (file.kind === "overlay") changes.set(file.overlay.id, file.overlay);
    else byId.set(file.document.id, file.document);
  }
  return { policies: [...byId.values()], overlays: [...changes.values()] };
}
