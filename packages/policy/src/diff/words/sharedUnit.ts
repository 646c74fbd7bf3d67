import type { Label } from "@kinerja/model";

/** The first of two values without its unit where the second has the same: `91` of `91 poin` and `110 poin`. */
export function sharedUnit(first: Label, second: Label): Label {
  return { id: withoutUnit(first.id, second.id), en: withoutUnit(first.en, second.en) };
}

function withoutUnit(text: string, other: string): string {
  const [number, ...unit] = text.split(" ");
  return unit.length > 0 && other.endsWith(` ${unit.join(" ")}`) ? (number ?? text) : text;
}
