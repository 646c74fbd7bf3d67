import type { Brand } from "../brand.ts";
import { isIdText } from "./isIdText.ts";

/** The id of a rating. */
export type RatingId = string & Brand<"RatingId">;

/**
 * Reads the id of a rating.
 *
 * Takes 1 to 128 of the characters A-Z, a-z, 0-9, `.`, `_`, `:` and `-`, beginning with a letter or
 * digit. Names that reach into every JavaScript object, such as `constructor`, are refused.
 *
 * @returns the id, or `undefined` where the text may not be one.
 * @example
 * parseRatingId("rating-2026-q1-7"); // => "rating-2026-q1-7"
 */
export function parseRatingId(text: string): RatingId | undefined {
  return isIdText(text) ? (text as RatingId) : undefined;
}
