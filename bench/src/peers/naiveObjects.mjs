import { createAnswers, writeAnswer } from "../answers.mjs";
import { nationalMembers } from "../nationalMembers.mjs";

function round2(value) {
  return Math.round(value * 100) / 100;
}

function achievement({ direction, target, realized }) {
  let raw;
  if (direction === "higher") raw = (realized / target) * 100;
  else if (direction === "lower") raw = ((2 * target - realized) / target) * 100;
  else if (realized < 0.9 * target) raw = (realized / target) * 100;
  else if (realized > 1.1 * target) raw = ((2 * target - realized) / target) * 100;
  else raw = 100;
  return round2(Math.max(0, Math.min(raw, 120)));
}

function rating(score) {
  if (score > 100) return "above";
  return score >= 90 ? "meets" : "below";
}

function predicate(result, behaviour) {
  if (behaviour === "below") return result === "below" ? "veryPoor" : "poor";
  if (result === "below") return "needsImprovement";
  return result === "above" && behaviour === "above" ? "veryGood" : "good";
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function scoreMember({ id, behaviours, indicators }) {
  const achievements = indicators.map(achievement);
  const weighted = sum(indicators.map(({ weight }, index) => achievements[index] * weight));
  const resultScore = round2(weighted / sum(indicators.map(({ weight }) => weight)));
  const behaviourScore = round2(sum(behaviours) / behaviours.length);
  const finalScore = round2(0.6 * resultScore + 0.4 * behaviourScore);
  const resultRating = rating(resultScore);
  const behaviourRating = rating(behaviourScore);
  return {
    id,
    achievements,
    resultScore,
    behaviourScore,
    finalScore,
    resultRating,
    behaviourRating,
    predicate: predicate(resultRating, behaviourRating),
  };
}

function withBehaviours({ indicators, ...behaviours }, index) {
  return { id: `m${index}`, behaviours: Object.values(behaviours), indicators };
}

/** Objects, array methods and floating-point numbers, as the rule would be written on a first day. */
export function create({ columns }) {
  const count = Math.min(columns.members, 100_000);
  const members = nationalMembers(columns, count).map(withBehaviours);
  let results = [];
  return {
    label: "plain objects and numbers",
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
