import type { BandInput, CategoryLiteral, ParameterReference } from "@kinerja/policy";

const least = (name: string): ParameterReference => ({ kind: "parameter", name });
const predicate = (category: string): CategoryLiteral => ({ kind: "literal", category, set: "achievementPredicate" });

/**
 * The bands of the final value. "50 and below" is printed without a lower end, and a value can be
 * negative, since time and cost have no floor: what is banded is therefore never less than 0.
 */
export const pp46Of2011Bands: readonly [BandInput, ...BandInput[]] = [
  { atLeast: least("veryGoodLeast"), then: predicate("veryGood") },
  { atLeast: least("goodLeast"), lessThan: least("veryGoodLeast"), then: predicate("good") },
  { atLeast: least("fairLeast"), lessThan: least("goodLeast"), then: predicate("fair") },
  { atLeast: least("poorLeast"), lessThan: least("fairLeast"), then: predicate("poor") },
  {
    atLeast: { kind: "literal", decimal: "0", unit: "point" },
    lessThan: least("poorLeast"),
    then: predicate("bad"),
  },
];
