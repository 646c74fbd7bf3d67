import { compareIntegers, formatDecimal, parseDecimal, rescaleDecimal, subtractIntegers } from "@kinerja/model";

/** How far one decimal is above another, exactly; negative where it is below. Nothing where one cannot be read. */
export function decimalDistance(
  from: string,
  to: string,
): { readonly text: string; readonly sign: -1 | 0 | 1 } | undefined {
  const a = parseDecimal(from);
  const b = parseDecimal(to);
  if (a === undefined || b === undefined) return undefined;
  const decimals = Math.max(a.decimals, b.decimals);
  const units = subtractIntegers(rescaleDecimal(b, decimals), rescaleDecimal(a, decimals));
  return { text: formatDecimal({ units, decimals }), sign: compareIntegers(units, 0) };
}
