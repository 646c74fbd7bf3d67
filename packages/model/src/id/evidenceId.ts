import type { Brand } from "../brand.ts";
import { isIdText } from "./isIdText.ts";

/** The id of an evidence item. */
export type EvidenceId = string & Brand<"EvidenceId">;

/**
 * Reads the id of an evidence item.
 *
 * Takes 1 to 128 of the characters A-Z, a-z, 0-9, `.`, `_`, `:` and `-`, beginning with a letter or
 * digit. Names that reach into every JavaScript object, such as `constructor`, are refused.
 *
 * @returns the id, or `undefined` where the text may not be one.
 * @example
 * parseEvidenceId("siasn:2026-03:17"); // => "siasn:2026-03:17"
 */
export function parseEvidenceId(text: string): EvidenceId | undefined {
  return isIdText(text) ? (text as EvidenceId) : undefined;
}
