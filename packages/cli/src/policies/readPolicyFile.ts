import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { cliError } from "../cliError.ts";
import { decodeText } from "../reading/decodeText.ts";
import { readBytes } from "../reading/readBytes.ts";

/** What a JSON file of the policy language can hold. */
export type PolicyFile =
  | { readonly kind: "policy"; readonly document: PolicyDocument }
  | { readonly kind: "overlay"; readonly overlay: PolicyOverlay };

/**
 * Reads a policy or an overlay from a JSON file and checks its form.
 *
 * @throws KinerjaError `policy.refused` with every issue of the form, or a `file.…` code
 */
export async function readPolicyFile(name: string, stdin: AsyncIterable<Uint8Array>): Promise<PolicyFile> {
  const text = decodeText(await readBytes(name, { stdin }), name);
  // The schemas are loaded only where a document has to be read.
  const { parseOverlay, parsePolicy } = await import("@kinerja/policy/schema");
  if (saysOverlay(text)) {
    const outcome = parseOverlay(text);
    if (outcome.kind === "refused") throw cliError("policy.refused", { name }, outcome.issues);
    return { kind: "overlay", overlay: outcome.value };
  }
  const outcome = parsePolicy(text);
  if (outcome.kind === "refused") throw cliError("policy.refused", { name }, outcome.issues);
  return { kind: "policy", document: outcome.value };
}

/** Whether the document calls itself an overlay. What is no JSON at all is for the reader of policies to say. */
function saysOverlay(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "kind" in value && value.kind === "overlay";
  } catch {
    return false;
  }
}
