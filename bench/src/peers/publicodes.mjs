import Engine from "publicodes";
import { createAnswers, writeAnswer } from "../answers.mjs";
import { national } from "../nationalColumns.mjs";
import { nationalMembers } from "../nationalMembers.mjs";

const indicators = Array.from({ length: national.indicators }, (_, index) => index + 1);
const behaviours = Array.from({ length: national.behaviours }, (_, index) => index + 1);

function choices(list, otherwise) {
  return { variations: [...list.map(([si, alors]) => ({ si, alors })), { sinon: otherwise }] };
}

function indicatorRules(number) {
  const [direction, target, realized] = ["direction", "target", "realized"].map((name) => `${name} ${number}`);
  const higher = `100 * ${realized} / ${target}`;
  const lower = `100 * (2 * ${target} - ${realized}) / ${target}`;
  return {
    [direction]: { "par défaut": 0 },
    [target]: { "par défaut": 1 },
    [realized]: { "par défaut": 0 },
    [`weight ${number}`]: { "par défaut": 1 },
    [`raw ${number}`]: choices(
      [
        [`${direction} = 0`, higher],
        [`${direction} = 1`, lower],
        [`${realized} < 0.9 * ${target}`, higher],
        [`${realized} > 1.1 * ${target}`, lower],
      ],
      100,
    ),
    [`achievement ${number}`]: { valeur: `raw ${number}`, plancher: 0, plafond: 120, arrondi: "2 décimales" },
  };
}

function rating(score) {
  return choices(
    [
      [`${score} > 100`, "'above'"],
      [`${score} >= 90`, "'meets'"],
    ],
    "'below'",
  );
}

function rules() {
  return {
    ...Object.assign({}, ...indicators.map(indicatorRules)),
    ...Object.fromEntries(behaviours.map((number) => [`behaviour ${number}`, { "par défaut": 0 }])),
    weighted: { somme: indicators.map((number) => `achievement ${number} * weight ${number}`) },
    weights: { somme: indicators.map((number) => `weight ${number}`) },
    "result score": { valeur: "weighted / weights", arrondi: "2 décimales" },
    "behaviour sum": { somme: behaviours.map((number) => `behaviour ${number}`) },
    "behaviour score": { valeur: "behaviour sum / 7", arrondi: "2 décimales" },
    "final score": { valeur: "0.6 * result score + 0.4 * behaviour score", arrondi: "2 décimales" },
    "result rating": rating("result score"),
    "behaviour rating": rating("behaviour score"),
    predicate: choices(
      [
        ["behaviour score < 90", choices([["result score < 90", "'veryPoor'"]], "'poor'")],
        ["result score < 90", "'needsImprovement'"],
        [{ "toutes ces conditions": ["result score > 100", "behaviour score > 100"] }, "'veryGood'"],
      ],
      "'good'",
    ),
  };
}

function situationOf(member) {
  const situation = Object.fromEntries(
    behaviours.map((number) => [`behaviour ${number}`, member[`behaviour${number}`]]),
  );
  for (const [index, { direction, target, realized, weight }] of member.indicators.entries()) {
    situation[`direction ${index + 1}`] = national.directions.indexOf(direction);
    situation[`target ${index + 1}`] = target;
    situation[`realized ${index + 1}`] = realized;
    situation[`weight ${index + 1}`] = weight;
  }
  return situation;
}

/** Parsed once, then a situation a member; the cache is kept within a member. */
export function create({ columns }) {
  const count = Math.min(columns.members, 300);
  const situations = nationalMembers(columns, count).map(situationOf);
  const logger = { log: () => {}, warn: () => {}, error: () => {} };
  const engine = new Engine(rules(), { logger });
  let results = [];
  const value = (name) => engine.evaluate(name).nodeValue;
  return {
    label: "publicodes",
    members: count,
    run() {
      results = situations.map((situation) => {
        engine.setSituation(situation);
        return {
          resultScore: value("result score"),
          behaviourScore: value("behaviour score"),
          finalScore: value("final score"),
          resultRating: value("result rating"),
          behaviourRating: value("behaviour rating"),
          predicate: value("predicate"),
        };
      });
    },
    answers() {
      const answers = createAnswers(count);
      for (const [index, result] of results.entries()) writeAnswer(answers, index, result);
      return answers;
    },
  };
}
