import type { Brand } from "../brand.ts";
import { isIdText } from "./isIdText.ts";

/** The id of a unit of the organisation. */
export type UnitId = string & Brand<"UnitId">;

/**
 * Reads the id of a unit.
 *
 * Takes 1 to 128 of the characters A-Z, a-z, 0-9, `.`, `_`, `:` and `-`, beginning with a letter or
 * digit. Names that reach into every JavaScript object, such as `constructor`, are refused.
 *
 * @returns the id, or `undefined` where the text may not be one.
 * @example
 * parseUnitId("dinas-kesehatan"); // => "dinas-kesehatan"
 */
export function parseUnitId(text: string): UnitId | undefined {
  return isIdText(text) ? (text as UnitId) : undefined;
}
