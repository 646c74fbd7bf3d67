import type { Label } from "@kinerja/model";

/** Puts labels one after the other, with the same text between them in both languages. */
export function joinLabels(labels: readonly Label[], between: string): Label {
  return { id: labels.map(({ id }) => id).join(between), en: labels.map(({ en }) => en).join(between) };
}
