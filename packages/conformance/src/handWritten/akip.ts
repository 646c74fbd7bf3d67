import { Rational } from "../oracle/rational.ts";
import type { HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

/** What each category must be more than; nothing less is D. */
const above = [
  [90, "AA"],
  [80, "A"],
  [70, "BB"],
  [60, "B"],
  [50, "CC"],
  [30, "C"],
] as const;

/** AKIP: the category by the score, each category closed above. */
export const akip: HandWrittenOracle = ({ score }: RawMember) => {
  const absent = readRaw.absence(score);
  if (absent !== undefined) return { values: { category: { absent } } };
  const value = readRaw.number(score);
  return { values: { category: above.find(([edge]) => value.moreThan(Rational.of(edge)))?.[1] ?? "D" } };
};
