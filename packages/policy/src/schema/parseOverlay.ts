import type { Outcome } from "@kinerja/model";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { overlaySchema } from "./documentSchema.ts";
import { readDocument } from "./readDocument.ts";

/**
 * Reads an overlay from JSON text, or from a value, and gives every fault of its form.
 *
 * @param input JSON text, or what was read from it
 * @returns the overlay, or the same issues as `parsePolicy`
 * @example
 * parseOverlay({ formatVersion: 2 }).issues.map(({ code, path }) => `${path} ${code}`); // => ["formatVersion policy.formatVersion"]
 */
export function parseOverlay(input: unknown): Outcome<PolicyOverlay> {
  return readDocument(input, overlaySchema);
}
