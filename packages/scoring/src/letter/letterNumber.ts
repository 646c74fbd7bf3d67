import { formatDecimal, type Language, parseDecimal, rescaleDecimal } from "@kinerja/model";

/** How a number is written. */
export interface LetterNumberOptions {
  readonly language: Language;
  /** The most decimals; the rest is rounded half up. Default: all of them. */
  readonly decimals?: number;
}

/**
 * Writes a decimal as a reader of the language does: no trailing zeros, thousands in groups. Letters and
 * pages use it in place of `Intl`, which differs between runtimes.
 *
 * @param text a decimal with a point; any other text stays as it is
 * @example
 * letterNumber("1234.50", { language: "id" }); // => "1.234,5"
 */
export function letterNumber(text: string, options: LetterNumberOptions): string {
  const value = parseDecimal(text);
  if (value === undefined) return text;
  const decimals = Math.min(options.decimals ?? value.decimals, value.decimals);
  const plain = formatDecimal({ units: rescaleDecimal(value, decimals), decimals });
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  const [point, group] = options.language === "id" ? [",", "."] : [".", ","];
  const kept = fraction.replace(/0+$/, "");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, group);
  const digits = kept === "" ? grouped : `${grouped}${point}${kept}`;
  return /^0[.,]?0*$/.test(digits) ? "0" : `${sign}${digits}`;
}
