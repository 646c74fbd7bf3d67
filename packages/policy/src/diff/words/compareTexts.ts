import { parseDecimal } from "@kinerja/model";
import { compareDecimals } from "../../verify/evaluate/decimals.ts";

/** Whether a decimal text is less than, equal to or more than another; `undefined` where one is no decimal. */
export function compareTexts(a: unknown, b: unknown): -1 | 0 | 1 | undefined {
  const first = typeof a === "string" ? parseDecimal(a) : undefined;
  const second = typeof b === "string" ? parseDecimal(b) : undefined;
  return first === undefined || second === undefined ? undefined : compareDecimals(first, second);
}
