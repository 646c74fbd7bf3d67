import { Rational } from "../oracle/rational.ts";
import type { HandValue, HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

/** Parts of the conversion: from, to, and what they become. */
const parts = [
  [91, 99, 110, 120],
  [90, 91, 109, 110],
  [76, 90, 90, 109],
  [75, 76, 89, 90],
  [61, 75, 70, 89],
  [60, 61, 69, 70],
  [51, 60, 50, 69],
  [50, 51, 49, 50],
  [0, 50, 0, 49],
] as const;

/** The year 2021: the first half brought to the scale of PP 30/2019, then half and half. */
export const year2021: HandWrittenOracle = (member: RawMember) => {
  const { firstHalf, secondHalf, newIdea } = member;
  const first = readRaw.firstAbsence(firstHalf);
  const converted: HandValue = first === undefined ? convert(readRaw.number(firstHalf)) : { absent: first };
  const lacking = readRaw.firstAbsence(firstHalf, secondHalf);
  if (lacking !== undefined || !(converted instanceof Rational)) {
    const absent = { absent: lacking ?? "any" } as const;
    return { values: { converted, finalScore: absent, predicate: absent } };
  }
  const finalScore = converted.plus(readRaw.number(secondHalf)).over(Rational.of(2));
  const idea = readRaw.firstAbsence(newIdea);
  const predicate: HandValue = idea === undefined ? predicateOf(finalScore, readRaw.truth(newIdea)) : { absent: idea };
  return { values: { converted, finalScore, predicate } };
};

function convert(value: Rational): Rational {
  if (value.atLeast(Rational.of(99))) return Rational.of(120);
  if (!value.moreThan(Rational.of(0))) return Rational.of(0);
  const [from, to, low, high] = parts.find(([least]) => value.atLeast(Rational.of(least))) ?? [0, 50, 0, 49];
  return Rational.of(low).plus(value.minus(Rational.of(from)).times(Rational.of(`${high - low}/${to - from}`)));
}

function predicateOf(value: Rational, hasIdea: boolean): string {
  const reaches = (least: number): boolean => value.atLeast(Rational.of(least));
  if (reaches(110)) return hasIdea ? "veryGood" : "good";
  if (reaches(90)) return "good";
  if (reaches(70)) return "fair";
  return reaches(50) ? "poor" : "veryPoor";
}
