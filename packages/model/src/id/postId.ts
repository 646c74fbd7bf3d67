import type { Brand } from "../brand.ts";
import { isIdText } from "./isIdText.ts";

/** The id of a post in the organisation. */
export type PostId = string & Brand<"PostId">;

/**
 * Reads the id of a post.
 *
 * Takes 1 to 128 of the characters A-Z, a-z, 0-9, `.`, `_`, `:` and `-`, beginning with a letter or
 * digit. Names that reach into every JavaScript object, such as `constructor`, are refused.
 *
 * @returns the id, or `undefined` where the text may not be one.
 * @example
 * parsePostId("kabid-mutasi"); // => "kabid-mutasi"
 */
export function parsePostId(text: string): PostId | undefined {
  return isIdText(text) ? (text as PostId) : undefined;
}
