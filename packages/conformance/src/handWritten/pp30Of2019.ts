import { Rational } from "../oracle/rational.ts";
import type { HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

/** PP 30/2019, article 41: both pairs of weights, and the new idea that the highest predicate needs. */
export const pp30Of2019: HandWrittenOracle = (member: RawMember) => {
  const { skpScore, behaviourScore, peersConsulted, newIdea } = member;
  const lacking = readRaw.firstAbsence(skpScore, behaviourScore, peersConsulted);
  if (lacking !== undefined) return { values: { finalScore: { absent: lacking }, predicate: { absent: lacking } } };
  const [results, behaviour] = readRaw.truth(peersConsulted) ? [6, 4] : [7, 3];
  const tenfold = readRaw
    .number(skpScore)
    .times(Rational.of(results))
    .plus(readRaw.number(behaviourScore).times(Rational.of(behaviour)));
  const finalScore = tenfold.over(Rational.of(10));
  const idea = readRaw.firstAbsence(newIdea);
  if (idea !== undefined) return { values: { finalScore, predicate: { absent: idea } } };
  return { values: { finalScore, predicate: predicateOf(finalScore, readRaw.truth(newIdea)) } };
};

function predicateOf(value: Rational, hasIdea: boolean): string {
  const reaches = (least: number): boolean => value.atLeast(Rational.of(least));
  if (reaches(110) && hasIdea) return "veryGood";
  if (reaches(90)) return "good";
  if (reaches(70)) return "fair";
  return reaches(50) ? "poor" : "veryPoor";
}
