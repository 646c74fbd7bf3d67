import type { Integer } from "@kinerja/model";

/** The decimal of some units, in digits. */
export function writeUnits(units: Integer, scale: number): string {
  const digits = String(units < 0 ? -units : units).padStart(scale + 1, "0");
  const cut = digits.length - scale;
  return `${units < 0 ? "-" : ""}${digits.slice(0, cut)}${scale > 0 ? `.${digits.slice(cut)}` : ""}`;
}
