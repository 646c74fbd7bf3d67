import type { Brand } from "../brand.ts";
import { isIdText } from "./isIdText.ts";

/** The id of an indicator: what is measured. */
export type IndicatorId = string & Brand<"IndicatorId">;

/**
 * Reads the id of an indicator.
 *
 * Takes 1 to 128 of the characters A-Z, a-z, 0-9, `.`, `_`, `:` and `-`, beginning with a letter or
 * digit. Names that reach into every JavaScript object, such as `constructor`, are refused.
 *
 * @returns the id, or `undefined` where the text may not be one.
 * @example
 * parseIndicatorId("waktu-layanan"); // => "waktu-layanan"
 */
export function parseIndicatorId(text: string): IndicatorId | undefined {
  return isIdText(text) ? (text as IndicatorId) : undefined;
}
