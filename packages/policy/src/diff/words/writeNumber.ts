import type { Language } from "@kinerja/model";

/** Writes a decimal as a reader of the language does, with the decimals that it has; any other text as it is. */
export function writeNumber(text: string, language: Language): string {
  const [, sign = "", whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) return text;
  const [point, group] = language === "id" ? [",", "."] : [".", ","];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, group);
  return `${sign === "-" ? "−" : ""}${grouped}${fraction === undefined ? "" : `${point}${fraction}`}`;
}
