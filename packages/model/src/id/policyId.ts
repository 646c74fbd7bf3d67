import type { Brand } from "../brand.ts";
import { isIdText } from "./isIdText.ts";

/** The id of a policy document. */
export type PolicyId = string & Brand<"PolicyId">;

/**
 * Reads the id of a policy.
 *
 * Takes 1 to 128 of the characters A-Z, a-z, 0-9, `.`, `_`, `:` and `-`, beginning with a letter or
 * digit. Names that reach into every JavaScript object, such as `constructor`, are refused.
 *
 * @returns the id, or `undefined` where the text may not be one.
 * @example
 * parsePolicyId("pp-46-2011.round"); // => "pp-46-2011.round"
 */
export function parsePolicyId(text: string): PolicyId | undefined {
  return isIdText(text) ? (text as PolicyId) : undefined;
}
