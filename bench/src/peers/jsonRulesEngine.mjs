import { Engine } from "json-rules-engine";
import { createAnswers, writeAnswer } from "../answers.mjs";
import { nationalMembers } from "../nationalMembers.mjs";

function round2(value) {
  return Math.round(value * 100) / 100;
}

function achievement({ direction, target, realized }) {
  const higher = (100 * realized) / target;
  const lower = (100 * (2 * target - realized)) / target;
  let raw = 100;
  if (direction === "higher") raw = higher;
  else if (direction === "lower") raw = lower;
  else if (realized < 0.9 * target) raw = higher;
  else if (realized > 1.1 * target) raw = lower;
  return round2(Math.max(0, Math.min(raw, 120)));
}

function resultScore(indicators) {
  let weighted = 0;
  let weights = 0;
  for (const indicator of indicators) {
    weighted += achievement(indicator) * indicator.weight;
    weights += indicator.weight;
  }
  return round2(weighted / weights);
}

function behaviourScore(member) {
  let sum = 0;
  for (let number = 1; number <= 7; number += 1) sum += member[`behaviour${number}`];
  return round2(sum / 7);
}

const above = (fact) => ({ fact, operator: "greaterThan", value: 100 });
const atLeast = (fact) => ({ fact, operator: "greaterThanInclusive", value: 90 });
const atMost = (fact) => ({ fact, operator: "lessThanInclusive", value: 100 });
const below = (fact) => ({ fact, operator: "lessThan", value: 90 });

function ratingRules(fact, type) {
  const rule = (all, name) => ({ conditions: { all }, event: { type, params: { name } } });
  return [rule([above(fact)], "above"), rule([atLeast(fact), atMost(fact)], "meets"), rule([below(fact)], "below")];
}

function predicateRules() {
  const rule = (all, name) => ({ conditions: { all }, event: { type: "predicate", params: { name } } });
  const [result, behaviour] = ["resultScore", "behaviourScore"];
  return [
    rule([above(result), above(behaviour)], "veryGood"),
    rule([atLeast(result), atLeast(behaviour), { any: [atMost(result), atMost(behaviour)] }], "good"),
    rule([atLeast(result), below(behaviour)], "poor"),
    rule([below(result), atLeast(behaviour)], "needsImprovement"),
    rule([below(result), below(behaviour)], "veryPoor"),
  ];
}

/** The rules decide on two facts; its documentation leaves the arithmetic to facts in JavaScript. */
export function create({ columns }) {
  const count = Math.min(columns.members, 1000);
  const members = nationalMembers(columns, count);
  const engine = new Engine([
    ...ratingRules("resultScore", "resultRating"),
    ...ratingRules("behaviourScore", "behaviourRating"),
    ...predicateRules(),
  ]);
  engine.addFact("resultScore", async (_, almanac) => resultScore((await almanac.factValue("member")).indicators));
  engine.addFact("behaviourScore", async (_, almanac) => behaviourScore(await almanac.factValue("member")));
  let results = [];
  return {
    label: "json-rules-engine",
    members: count,
    async run() {
      results = [];
      for (const member of members) {
        const { events, almanac } = await engine.run({ member });
        const result = { resultScore: await almanac.factValue("resultScore") };
        result.behaviourScore = await almanac.factValue("behaviourScore");
        result.finalScore = round2(0.6 * result.resultScore + 0.4 * result.behaviourScore);
        for (const { type, params } of events) result[type] = params.name;
        results.push(result);
      }
    },
    answers() {
      const answers = createAnswers(count);
      for (const [index, result] of results.entries()) writeAnswer(answers, index, result);
      return answers;
    },
  };
}
