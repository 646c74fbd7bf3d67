import type { Analysis } from "../analyse/analyseDocument.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { levelsRead } from "./evaluate/levelsRead.ts";
import type { Move } from "./evaluate/moveField.ts";
import { placedExpressions } from "./placedExpressions.ts";
import { readersOf } from "./readersOf.ts";

/** Makes the function that tells which rules read a field, and which rows do not; each field is looked up once. */
export function findReaders(
  document: PolicyDocument,
  analysis: Analysis,
): (field: string) => Pick<Move, "readers" | "isApart"> {
  const placed = placedExpressions(document);
  const highest = levelsRead(analysis);
  // Also what a rule aggregates is worked out in the rows below it, and may look up from there.
  const looks = placed.filter(({ expression: { kind } }) => kind === "field" || kind === "rule");
  const known = new Map<string, Pick<Move, "readers" | "isApart">>();
  return (field) => {
    const found = known.get(field);
    if (found !== undefined) return found;
    const readers = new Set(readersOf(placed, field));
    const touched = looks.filter(({ rule }) => rule === undefined || readers.has(rule));
    const apart = document.levels.map((_, level) =>
      touched.every((look) => look.level < level || highest(look.expression) >= level),
    );
    const made = { readers, isApart: (level: number) => apart[level] === true };
    known.set(field, made);
    return made;
  };
}
