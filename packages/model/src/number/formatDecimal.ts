import type { Decimal } from "./decimal.ts";

/**
 * Writes a decimal with exactly its decimals, a point as separator and no grouping.
 *
 * @example
 * formatDecimal({ units: -5, decimals: 2 }); // => "-0.05"
 */
export function formatDecimal(value: Decimal): string {
  const negative = value.units < 0;
  const text = String(value.units).slice(negative ? 1 : 0);
  if (value.decimals === 0) return negative ? `-${text}` : text;
  const padded = text.padStart(value.decimals + 1, "0");
  const point = padded.length - value.decimals;
  return `${negative ? "-" : ""}${padded.slice(0, point)}.${padded.slice(point)}`;
}
