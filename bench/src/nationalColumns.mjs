import { seededRandom } from "./seededRandom.mjs";

/** Indicators a member, behaviour ratings a member, and the names of the categories that columns hold as indexes. */
export const national = {
  indicators: 8,
  behaviours: 7,
  directions: ["higher", "lower", "range"],
  ratings: ["below", "meets", "above"],
  predicates: ["veryPoor", "poor", "needsImprovement", "good", "veryGood"],
};

/**
 * Members of the national workload as columns: eight indicators (7 of 10 higher is better, 2 lower, 1 a range) and
 * seven behaviour ratings each. One indicator in ten lies on or beside a rounding tie. Amounts are in hundredths.
 */
export function nationalColumns(members, seed, createBuffer = (bytes) => new ArrayBuffer(bytes)) {
  const random = seededRandom(seed);
  const whole = (least, greatest) => least + Math.floor(random() * (greatest - least + 1));
  const rows = members * national.indicators;
  const behaviours = Array.from({ length: national.behaviours }, () => new Uint8Array(createBuffer(members)));
  const direction = new Uint8Array(createBuffer(rows));
  const target = new Int32Array(createBuffer(rows * 4));
  const realized = new Int32Array(createBuffer(rows * 4));
  const weight = new Int16Array(createBuffer(rows * 2));
  const offsets = new Int32Array(createBuffer((members + 1) * 4));
  let row = 0;
  for (let member = 0; member < members; member += 1) {
    for (const behaviour of behaviours) behaviour[member] = whole(70, 120);
    for (let indicator = 0; indicator < national.indicators; indicator += 1) {
      const kind = whole(1, 10);
      direction[row] = kind <= 7 ? 0 : kind <= 9 ? 1 : 2;
      const tie = whole(1, 10) === 1;
      const goal = tie ? 200 * whole(1, 400) : whole(100, 100_000);
      target[row] = goal;
      realized[row] = tie
        ? Math.floor((goal * whole(100_001, 119_999)) / 200_000)
        : Math.floor(goal * (0.5 + random() * 0.8));
      weight[row] = whole(500, 2500);
      row += 1;
    }
    offsets[member + 1] = row;
  }
  return { members, rows, behaviours, direction, target, realized, weight, offsets };
}
