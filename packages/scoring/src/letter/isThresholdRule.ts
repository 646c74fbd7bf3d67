import type { Bands, Rule } from "@kinerja/policy";
import { bandEdgesOf } from "./bandEdgesOf.ts";
import { decimalDistance } from "./decimalDistance.ts";
import type { LetterScope } from "./letterScope.ts";
import { walkExpression } from "./walkExpression.ts";

/**
 * Whether a rule says which threshold of something bad was reached: its ordered categories get worse
 * as the banded value rises. Nobody climbs such a ladder, so a letter names no next step and no distance.
 */
export function isThresholdRule(
  { output, expression }: Rule,
  scope: Pick<LetterScope, "document" | "parameters">,
): boolean {
  const set = output.kind === "category" ? scope.document.categories[output.set] : undefined;
  if (set?.ordered !== true) return false;
  const places = set.members.map(({ name }) => name);
  const bands = walkExpression(expression).filter((part): part is Bands => part.kind === "bands");
  return (
    bands.length > 0 &&
    bands.every((part) => {
      const found = [...bandEdgesOf(part, scope)]
        .sort((a, b) => decimalDistance(b.edge, a.edge)?.sign ?? 0)
        .map(({ result }) => places.indexOf(result));
      return found.length > 1 && found.every((place, index) => index === 0 || place < (found[index - 1] ?? 0));
    })
  );
}
