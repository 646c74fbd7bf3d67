import { parseDecimal, rescaleDecimal } from "@kinerja/model";

/**
 * Tells whether a value is the one that a vector expects.
 *
 * `null` means absent of any kind, `{ absent: kind }` that kind. A decimal is compared after rounding
 * the received one half away from zero to the decimals that the expected one prints; an expected
 * number may be given as a text, which keeps its trailing zeros, or as a number.
 *
 * @example
 * matchesExpected("90.56", "90.561012"); // => true
 */
export function matchesExpected(expected: unknown, received: unknown): boolean {
  if (typeof received === "object" && received !== null && "absent" in received) {
    if (expected === null) return true;
    return typeof expected === "object" && "absent" in expected && expected.absent === received.absent;
  }
  if (typeof received === "boolean") return expected === received;
  const text = typeof expected === "number" ? String(expected) : expected;
  if (typeof text !== "string" || typeof received !== "string") return false;
  if (text === received) return true;
  const wanted = parseDecimal(text);
  const own = parseDecimal(received);
  return wanted !== undefined && own !== undefined && rescaleDecimal(own, wanted.decimals) === wanted.units;
}
