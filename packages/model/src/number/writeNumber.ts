import type { Language } from "../label.ts";
import { formatDecimal } from "./formatDecimal.ts";
import { parseDecimal } from "./parseDecimal.ts";
import { rescaleDecimal } from "./rescaleDecimal.ts";

/** How a number is written. */
export interface WriteNumberOptions {
  readonly language: Language;
  /** The most decimals; the rest is rounded half up. Default: all of them. */
  readonly decimals?: number;
  /** Whether zeros at the end of the decimals stay. Default: they go. */
  readonly keepZeros?: boolean;
}

/**
 * Writes a decimal as a reader of the language does, thousands in groups. Letters and pages use it in
 * place of `Intl`, which differs between runtimes.
 *
 * @param text a decimal with a point; any other text stays as it is
 * @example
 * writeNumber("1234.50", { language: "id" }); // => "1.234,5"
 */
export function writeNumber(text: string, options: WriteNumberOptions): string {
  const value = parseDecimal(text);
  if (value === undefined) return text;
  const decimals = Math.min(options.decimals ?? value.decimals, value.decimals);
  const plain = formatDecimal({ units: rescaleDecimal(value, decimals), decimals });
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const [point, group] = options.language === "id" ? [",", "."] : [".", ","];
  const kept = options.keepZeros === true ? fraction : fraction.replace(/0+$/, "");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, group);
  const digits = kept === "" ? grouped : `${grouped}${point}${kept}`;
  return /^0[.,]?0*$/.test(digits) ? digits : `${sign}${digits}`;
}
