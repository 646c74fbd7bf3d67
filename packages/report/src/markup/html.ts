import { escapeText } from "./escapeText.ts";
import type { Markup } from "./markup.ts";

/** What may stand in a template: text, which is escaped, markup, lists of it, or nothing. */
export type Fragment = string | number | { readonly markup: Markup } | readonly Fragment[] | undefined;

/** Writes HTML from a template: every value in it is escaped, unless it came from `html` itself. */
export function html(parts: TemplateStringsArray, ...values: readonly Fragment[]): { readonly markup: Markup } {
  const text = parts.reduce((before, part, index) => before + write(values[index - 1]) + part);
  // Everything but the template's own text went through `write`.
  return { markup: text as Markup };
}

function write(value: Fragment): string {
  if (value === undefined) return "";
  if (typeof value === "string" || typeof value === "number") return escapeText(String(value));
  return "markup" in value ? value.markup : value.map(write).join("");
}
