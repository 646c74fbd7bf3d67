/** What a run over the national workload adds up to, in hundredths of a point. */
export interface NationalTotals {
  readonly members: number;
  readonly resultScore: number;
  readonly behaviourScore: number;
  readonly finalScore: number;
  readonly predicates: Readonly<Record<string, number>>;
}

/** The indicators of one member: hundredths, and the place of the direction. */
export interface NationalIndicators {
  readonly target: Int32Array;
  readonly realized: Int32Array;
  readonly weight: Int32Array;
  /** 0 higher is better, 1 lower, 2 within ten percent. */
  readonly direction: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** Rows are the behaviour, columns the results, each from below to above. */
const matrix = [
  ["veryPoor", "poor", "poor"],
  ["needsImprovement", "good", "good"],
  ["needsImprovement", "good", "veryGood"],
] as const;

/** Adds up members, each scored by hand in integers that are far below 2^53: no code of the engine is used. */
export function createTotals(): {
  readonly add: (ratings: readonly number[], indicators: NationalIndicators) => void;
  readonly read: () => NationalTotals;
} {
  let [members, resultScore, behaviourScore, finalScore] = [0, 0, 0, 0];
  const predicates: Record<string, number> = {};
  return {
    add: (ratings, indicators) => {
      const result = resultOf(indicators);
      const behaviour = half(100 * ratings.reduce((sum, rating) => sum + rating, 0), ratings.length);
      members += 1;
      resultScore += result;
      behaviourScore += behaviour;
      finalScore += half(6 * result + 4 * behaviour, 10);
      const predicate = matrix[band(behaviour)]?.[band(result)] ?? "?";
      predicates[predicate] = (predicates[predicate] ?? 0) + 1;
    },
    read: () => ({ members, resultScore, behaviourScore, finalScore, predicates }),
  };
}

/** The quotient of numbers that are not negative, half of it upwards. */
function half(numerator: number, divisor: number): number {
  return Math.floor((2 * numerator + divisor) / (2 * divisor));
}

function resultOf({ target, realized, weight, direction, from, to }: NationalIndicators): number {
  let [weighted, weights] = [0, 0];
  for (let row = from; row < to; row += 1) {
    const [aim, done, share] = [target[row] ?? 0, realized[row] ?? 0, weight[row] ?? 0];
    const higher = half(10_000 * done, aim);
    const lower = half(10_000 * (2 * aim - done), aim);
    const within = 100 * done < 90 * aim ? higher : 100 * done > 110 * aim ? lower : 10_000;
    const raw = direction[row] === 0 ? higher : direction[row] === 1 ? lower : within;
    weighted += Math.max(0, Math.min(raw, 12_000)) * share;
    weights += share;
  }
  return half(weighted, weights);
}

/** 0 below 90, 1 to 100, 2 above. */
function band(score: number): 0 | 1 | 2 {
  return score > 10_000 ? 2 : score >= 9000 ? 1 : 0;
}
