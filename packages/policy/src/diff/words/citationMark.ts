import type { Label, Source } from "@kinerja/model";

/** What a reader must know about a number that was read in no text; nothing where it was. */
export function citationMark({ evidence }: Source): Label | undefined {
  return evidence === "recalled" || evidence === "inferred" ? marks[evidence] : undefined;
}

const marks = {
  recalled: { id: "dari ingatan", en: "from memory" },
  inferred: { id: "simpulan", en: "inferred" },
} as const;
