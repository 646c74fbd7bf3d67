import { roundQuotient } from "./roundQuotient.ts";
import { tenTo } from "./tenTo.ts";

/** A decimal: whole units of ten to the power of minus `decimals`. */
export interface Scaled {
  readonly units: bigint;
  readonly decimals: number;
}

/** Reads a decimal from its text, with or without an exponent; `undefined` where it is none. */
export function readScaled(text: string): Scaled | undefined {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match ?? [];
  if (match === null || whole + fraction === "" || Math.abs(Number(exponent)) > 64) return undefined;
  const units = BigInt(`${sign === "-" ? "-" : ""}${whole}${fraction}`);
  const decimals = fraction.length - Number(exponent);
  return decimals < 0 ? { units: units * tenTo(-decimals), decimals: 0 } : { units, decimals };
}

/** The same value at a scale, rounded half away from zero where digits fall away. */
export function toScale(value: Scaled, decimals: number): Scaled {
  if (decimals >= value.decimals) return { units: value.units * tenTo(decimals - value.decimals), decimals };
  return { units: roundQuotient(value.units, tenTo(value.decimals - decimals), "halfUp"), decimals };
}

/** Writes a decimal with all its digits. */
export function writeScaled({ units, decimals }: Scaled): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return (units < 0n ? "-" : "") + digits.slice(0, point) + (decimals === 0 ? "" : `.${digits.slice(point)}`);
}
