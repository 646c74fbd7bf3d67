import { Decimal } from "decimal.js";
import { createAnswers, writeAnswer } from "../answers.mjs";
import { national } from "../nationalColumns.mjs";
import { nationalMembers } from "../nationalMembers.mjs";

const hundred = new Decimal(100);
const most = new Decimal(120);
const none = new Decimal(0);
const enough = new Decimal(90);
const seven = new Decimal(7);
const two = new Decimal(2);
const under = new Decimal("0.9");
const over = new Decimal("1.1");
const resultShare = new Decimal("0.6");
const behaviourShare = new Decimal("0.4");

function rounded(value) {
  return value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

function achievement({ direction, target, realized }) {
  const higher = () => hundred.times(realized).div(target);
  const lower = () => hundred.times(two.times(target).minus(realized)).div(target);
  let raw = hundred;
  if (direction === "higher") raw = higher();
  else if (direction === "lower") raw = lower();
  else if (realized.lt(under.times(target))) raw = higher();
  else if (realized.gt(over.times(target))) raw = lower();
  if (raw.gt(most)) return most;
  return raw.lt(none) ? none : rounded(raw);
}

function rating(score) {
  if (score.gt(hundred)) return "above";
  return score.gte(enough) ? "meets" : "below";
}

function predicate(result, behaviour) {
  if (behaviour === "below") return result === "below" ? "veryPoor" : "poor";
  if (result === "below") return "needsImprovement";
  return result === "above" && behaviour === "above" ? "veryGood" : "good";
}

function scoreMember({ indicators, behaviours }) {
  let weighted = none;
  let weights = none;
  for (const indicator of indicators) {
    weighted = weighted.plus(achievement(indicator).times(indicator.weight));
    weights = weights.plus(indicator.weight);
  }
  const resultScore = rounded(weighted.div(weights));
  const behaviourScore = rounded(behaviours.reduce((sum, value) => sum.plus(value), none).div(seven));
  const resultRating = rating(resultScore);
  const behaviourRating = rating(behaviourScore);
  return {
    resultScore,
    behaviourScore,
    finalScore: rounded(resultShare.times(resultScore).plus(behaviourShare.times(behaviourScore))),
    resultRating,
    behaviourRating,
    predicate: predicate(resultRating, behaviourRating),
  };
}

function toDecimals(member) {
  return {
    behaviours: Array.from({ length: national.behaviours }, (_, index) => new Decimal(member[`behaviour${index + 1}`])),
    indicators: member.indicators.map(({ direction, target, realized, weight }) => ({
      direction,
      target: new Decimal(target),
      realized: new Decimal(realized),
      weight: new Decimal(weight),
    })),
  };
}

/** A loop over decimal.js; its decimals are made outside the timed part. */
export function create({ columns }) {
  const count = Math.min(columns.members, 2000);
  const members = nationalMembers(columns, count).map(toDecimals);
  let results = [];
  return {
    label: "decimal.js, a loop",
    members: count,
    run() {
      results = members.map(scoreMember);
    },
    answers() {
      const answers = createAnswers(count);
      for (const [index, result] of results.entries()) writeAnswer(answers, index, result);
      return answers;
    },
  };
}
