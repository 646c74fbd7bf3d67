import { createAnswers } from "./answers.mjs";
import { national } from "./nationalColumns.mjs";

/** Numerator over a positive denominator, rounded half away from zero. */
function divideHalfUp(numerator, denominator) {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

function achievement(direction, target, realized) {
  const higher = () => divideHalfUp(10_000n * realized, target);
  const lower = () => divideHalfUp(10_000n * (2n * target - realized), target);
  const within = () => {
    if (10n * realized < 9n * target) return higher();
    return 10n * realized > 11n * target ? lower() : 10_000n;
  };
  const raw = direction === 0 ? higher() : direction === 1 ? lower() : within();
  if (raw < 0n) return 0n;
  return raw > 12_000n ? 12_000n : raw;
}

function rating(score) {
  if (score > 10_000n) return 2;
  return score >= 9000n ? 1 : 0;
}

const predicates = [
  [0, 2, 2],
  [1, 3, 3],
  [1, 3, 4],
];

/**
 * Scores the national workload in BigInt, written by hand from the words of the policy and from nothing of the engine:
 * what every way of running is compared with.
 */
export function nationalReference(columns) {
  const answers = createAnswers(columns.members);
  for (let member = 0; member < columns.members; member += 1) {
    let weighted = 0n;
    let weights = 0n;
    for (let row = member * national.indicators; row < (member + 1) * national.indicators; row += 1) {
      const weight = BigInt(columns.weight[row]);
      const value = achievement(columns.direction[row], BigInt(columns.target[row]), BigInt(columns.realized[row]));
      weighted += value * weight;
      weights += weight;
    }
    const result = divideHalfUp(weighted, weights);
    const sum = columns.behaviours.reduce((total, values) => total + BigInt(values[member]), 0n);
    const behaviour = divideHalfUp(100n * sum, 7n);
    answers.result[member] = Number(result);
    answers.behaviour[member] = Number(behaviour);
    answers.final[member] = Number(divideHalfUp(6n * result + 4n * behaviour, 10n));
    answers.resultRating[member] = rating(result);
    answers.behaviourRating[member] = rating(behaviour);
    answers.predicate[member] = predicates[rating(result)][rating(behaviour)];
  }
  return answers;
}
