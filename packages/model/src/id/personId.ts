import type { Brand } from "../brand.ts";
import { isIdText } from "./isIdText.ts";

/** The id of a person: an own key or a pseudonym, never the NIP itself. */
export type PersonId = string & Brand<"PersonId">;

/**
 * Reads the id of a person.
 *
 * Takes 1 to 128 of the characters A-Z, a-z, 0-9, `.`, `_`, `:` and `-`, beginning with a letter or
 * digit. Names that reach into every JavaScript object, such as `constructor`, are refused.
 *
 * @returns the id, or `undefined` where the text may not be one.
 * @example
 * parsePersonId("p-0001"); // => "p-0001"
 */
export function parsePersonId(text: string): PersonId | undefined {
  return isIdText(text) ? (text as PersonId) : undefined;
}
