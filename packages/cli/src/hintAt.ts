import { type Label, nearestName } from "@kinerja/model";

/** A hint at the known name that is most like an unknown one, or at all that are known. */
export function hintAt(name: string, known: readonly string[]): Label {
  const near = nearestName(name, known);
  return near === undefined
    ? { id: `Yang dikenal: ${known.join(", ")}.`, en: `Known are: ${known.join(", ")}.` }
    : { id: `Mungkin maksudnya "${near}".`, en: `Did you mean "${near}"?` };
}
