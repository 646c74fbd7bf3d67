import { maskNip } from "@kinerja/model";

const greatestLength = 300;
// Eighteen digits, also in groups: the form of a NIP.
const nipForm = /(?<!\d)\d(?:[ .\u00A0-]?\d){17}(?!\d)/g;
// Control characters and marks that turn the direction of writing around.
const hidden = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\s]+/gu;

/**
 * Makes a text of the caller safe to print: one line, at most 300 characters, no NIP in clear, no
 * angle brackets that a reader of Markdown would take for a tag.
 */
export function plainText(text: string): string {
  const line = text
    .slice(0, 4 * greatestLength)
    .replaceAll(hidden, " ")
    .trim()
    .replaceAll(nipForm, (digits) => maskNip(digits.replaceAll(/\D/g, "")).replaceAll("*", "x"))
    .replaceAll("<", "‹")
    .replaceAll(">", "›");
  const characters = [...line];
  return characters.length <= greatestLength ? line : `${characters.slice(0, greatestLength - 1).join("")}…`;
}
