import type { Label } from "@kinerja/model";

/** A label inside a sentence: it begins small, unless its first word is written in capitals, such as SKP. */
export function beginSmall({ id, en }: Label): Label {
  return { id: small(id), en: small(en) };
}

function small(text: string): string {
  return /^\p{Lu}(?:\p{Lu}|\d|$)/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
