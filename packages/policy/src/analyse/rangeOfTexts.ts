import { type Integer, parseDecimal, rescaleDecimal } from "@kinerja/model";
import { hull, type Range } from "./numberRanges.ts";

/** The range of decimals given as texts, in units of a scale; `undefined` where one is no decimal of that scale. */
export function rangeOfTexts(texts: readonly unknown[], scale: number): Range | undefined {
  const units: Integer[] = [];
  for (const text of texts) {
    const value = typeof text === "string" ? parseDecimal(text) : undefined;
    if (value === undefined || value.decimals > scale) return undefined;
    units.push(rescaleDecimal(value, scale));
  }
  return units.length === 0 ? undefined : hull(units);
}
