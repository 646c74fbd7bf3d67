import type { Decimal } from "./decimal.ts";

/** Most decimals for which ten to their power is a safe integer. */
const safeDecimals = 15;

/**
 * Writes a decimal with exactly its decimals, a point as separator and no grouping.
 *
 * @example
 * formatDecimal({ units: -5, decimals: 2 }); // => "-0.05"
 */
export function formatDecimal({ units, decimals }: Decimal): string {
  if (decimals === 0) return String(units);
  const sign = units < 0 ? "-" : "";
  if (typeof units === "number" && decimals <= safeDecimals) {
    const one = 10 ** decimals;
    const magnitude = Math.abs(units);
    const whole = Math.floor(magnitude / one);
    // The digits after the point, with their leading zeros kept by the one before them.
    return `${sign}${whole}.${String(magnitude - whole * one + one).slice(1)}`;
  }
  const text = String(units < 0 ? -units : units).padStart(decimals + 1, "0");
  const point = text.length - decimals;
  return `${sign}${text.slice(0, point)}.${text.slice(point)}`;
}
