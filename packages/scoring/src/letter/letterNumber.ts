import { formatDecimal, type Language, parseDecimal, rescaleDecimal } from "@kinerja/model";

/** How a number is written. */
export interface LetterNumberOptions {
  readonly language: Language;
  /** The most decimals; the rest is rounded half up. Default: all of them. */
  readonly decimals?: number;
}

/** Writes a decimal as a reader of the language does: no trailing zeros, thousands in groups. */
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
