import type { PolicyDocument } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import type { RegionProfile } from "../profile/regionProfile.ts";
import { documentOrder } from "./documentOrder.ts";
import { inOrder } from "./inOrder.ts";
import { layOut } from "./layOut.ts";

/**
 * Prints a policy document, an overlay or a region profile as JSON for people and for version control.
 *
 * Keys stand in the order of the reference; names of categories, parameters, levels, fields and rules
 * stay in the order in which they were written. Two documents that differ only in the order of their
 * keys print alike, and what is printed parses to an equal document.
 *
 * @returns the text, with a line break at its end
 * @example
 * const source = { evidence: "recalled", instrument: "Example" } as const;
 * const overlay = { kind: "overlay", formatVersion: 1, id: "a.b", version: "1.0.0", base: "a", title: { en: "E", id: "C" }, source } as const;
 * printPolicy(overlay).split("\n")[1]; // => '  "formatVersion": 1,'
 */
export function printPolicy(document: PolicyDocument | PolicyOverlay | RegionProfile): string {
  return `${layOut(inOrder(document, documentOrder))}\n`;
}
