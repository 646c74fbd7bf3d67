import { national } from "./nationalColumns.mjs";

const columns = ["result", "behaviour", "final", "resultRating", "behaviourRating", "predicate"];

/** Room for the answers of an engine: scores in hundredths, ratings and predicates as indexes. */
export function createAnswers(members) {
  return {
    members,
    result: new Int32Array(members),
    behaviour: new Int32Array(members),
    final: new Int32Array(members),
    resultRating: new Uint8Array(members),
    behaviourRating: new Uint8Array(members),
    predicate: new Uint8Array(members),
  };
}

/** Writes one member's answer as an engine of objects gives it. What it does not know becomes 255. */
export function writeAnswer(answers, member, given) {
  answers.result[member] = Math.round(given.resultScore * 100);
  answers.behaviour[member] = Math.round(given.behaviourScore * 100);
  answers.final[member] = Math.round(given.finalScore * 100);
  answers.resultRating[member] = national.ratings.indexOf(given.resultRating);
  answers.behaviourRating[member] = national.ratings.indexOf(given.behaviourRating);
  answers.predicate[member] = national.predicates.indexOf(given.predicate);
}

/** How many of an engine's members differ from the reference in any answer. */
export function countMismatches(reference, answers) {
  let mismatches = 0;
  for (let member = 0; member < answers.members; member += 1) {
    if (columns.some((name) => Number(answers[name][member]) !== reference[name][member])) mismatches += 1;
  }
  return mismatches;
}

/** Totals of the scores and counts of the ratings and predicates. */
export function totalsOf(answers) {
  const sum = (values) => values.reduce((total, value) => total + Number(value), 0);
  const count = (values, names) => {
    const counts = names.map(() => 0);
    for (const value of values) counts[value] += 1;
    return counts;
  };
  return {
    result: sum(answers.result),
    behaviour: sum(answers.behaviour),
    final: sum(answers.final),
    resultRatings: count(answers.resultRating, national.ratings),
    behaviourRatings: count(answers.behaviourRating, national.ratings),
    predicates: count(answers.predicate, national.predicates),
  };
}
