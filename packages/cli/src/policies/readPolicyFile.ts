import type { Outcome } from "@kinerja/model";
import type { PolicyDocument, PolicyOverlay } from "@kinerja/policy";
import { cliError } from "../cliError.ts";
import { decodeText } from "../reading/decodeText.ts";
import { readBytes } from "../reading/readBytes.ts";

/** What a JSON file of the policy language can hold. */
export type PolicyFile =
  | { readonly kind: "policy"; readonly document: PolicyDocument }
  | { readonly kind: "overlay"; readonly overlay: PolicyOverlay };

/**
 * Loads a policy or reads an overlay from a JSON file. A policy that is not sound is refused.
 *
 * @throws KinerjaError `policy.refused` with every issue of the form, else every finding, or a `file.…` code
 */
export async function readPolicyFile(name: string, stdin: AsyncIterable<Uint8Array>): Promise<PolicyFile> {
  const { loadPolicy } = await import("@kinerja/policy/schema");
  return readWith(name, stdin, loadPolicy);
}

/**
 * Reads a policy or an overlay from a JSON file and checks its form only: for who then tells what the
 * verifier finds.
 *
 * @throws KinerjaError `policy.refused` with every issue of the form, or a `file.…` code
 */
export async function readUnverifiedFile(name: string, stdin: AsyncIterable<Uint8Array>): Promise<PolicyFile> {
  const { parsePolicy } = await import("@kinerja/policy/schema");
  return readWith(name, stdin, parsePolicy);
}

async function readWith(
  name: string,
  stdin: AsyncIterable<Uint8Array>,
  readPolicy: (text: string) => Outcome<PolicyDocument>,
): Promise<PolicyFile> {
  const text = decodeText(await readBytes(name, { stdin }), name);
  // The schemas are loaded only where a document has to be read.
  const { parseOverlay } = await import("@kinerja/policy/schema");
  if (saysOverlay(text)) {
    const outcome = parseOverlay(text);
    if (outcome.kind === "refused") throw cliError("policy.refused", { name }, outcome.issues);
    return { kind: "overlay", overlay: outcome.value };
  }
  const outcome = readPolicy(text);
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
