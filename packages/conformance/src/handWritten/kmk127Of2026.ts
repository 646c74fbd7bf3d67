import { Rational } from "../oracle/rational.ts";
import type { HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

const least = Rational.of(0);
const greatest = Rational.of(120);

/** KMK 127/2026: scores joined with that of the organisation, rated, and looked up in the matrix. */
export const kmk127Of2026: HandWrittenOracle = (member: RawMember) => {
  const given = (name: string): Rational =>
    readRaw.isAbsent(member[name]) ? Rational.of(0) : readRaw.number(member[name]);
  const organisation = given("organisationScore");
  const change = given("correction").minus(given("sanction")).minus(given("impact"));
  const share = Rational.of(Number(member["tier"]) === 1 ? "1/2" : "3/10");
  const adjust = (score: Rational): Rational => {
    const changed = score.plus(change);
    if (changed.moreThan(greatest)) return greatest;
    return changed.atLeast(least) ? changed : least;
  };
  // A score moves toward the organisation by its share: 10 percent of the way up, or the tier's of the way down.
  const join = (score: Rational): Rational => {
    const way = organisation.minus(score);
    return score.plus(way.times(way.moreThan(least) ? Rational.of("1/10") : share));
  };
  const [results, behaviour] = [given("resultScore"), given("behaviourScore")];
  const initial = Rational.of(3).times(results).plus(behaviour).over(Rational.of(4));
  const adjusted = adjust(initial);
  const [finalResultScore, finalBehaviourScore] = [join(adjust(results)), join(adjust(behaviour))];
  const [resultRating, behaviourRating] = [rate(finalResultScore), rate(finalBehaviourScore)];
  return {
    values: {
      initial,
      adjusted,
      finalScore: join(adjusted),
      adjustedResultScore: adjust(results),
      finalResultScore,
      adjustedBehaviourScore: adjust(behaviour),
      finalBehaviourScore,
      resultRating,
      behaviourRating,
      predicate: look(resultRating, behaviourRating),
    },
  };
};

type Rating = "below" | "meets" | "above";

function rate(score: Rational): Rating {
  if (score.moreThan(Rational.of(100))) return "above";
  return score.atLeast(Rational.of(90)) ? "meets" : "below";
}

function look(results: Rating, behaviour: Rating): string {
  if (behaviour === "below") return results === "below" ? "veryPoor" : "poor";
  if (results === "below") return "needsImprovement";
  return results === "above" && behaviour === "above" ? "veryGood" : "good";
}
