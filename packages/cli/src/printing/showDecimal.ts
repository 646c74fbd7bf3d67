import type { ValueType } from "@kinerja/policy";
import { trimZeros } from "./trimZeros.ts";

/**
 * The text of a value as tables show it: a decimal without the zeros at its end. Rupiah that are not
 * whole keep two decimals, as money is written.
 */
export function showDecimal(text: string, output: ValueType): string {
  if (output.kind !== "number") return text;
  const short = trimZeros(text);
  return output.unit === "rupiah" && /^-?\d+\.\d$/.test(short) ? `${short}0` : short;
}
