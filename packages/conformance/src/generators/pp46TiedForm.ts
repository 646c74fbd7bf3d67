import type { Random } from "../random/createRandom.ts";
import { writeHundredths } from "./writeHundredths.ts";

const behaviours = [
  "serviceOrientation",
  "integrity",
  "commitment",
  "discipline",
  "cooperation",
  "leadership",
] as const;
const creativity = [
  ["none", 0],
  ["unit", 3],
  ["agency", 6],
  ["national", 12],
] as const;

/**
 * A form whose final value is exactly an edge of the bands, or whose behaviour is a hundredth off.
 *
 * With the totals of n activities of three aspects adding up to S, the final value is 0.2 S / n plus
 * 0.6 of the added points plus 0.4 of the behaviour mean: S is made a multiple of 0.04 n, so that the
 * behaviour mean that is wanted has two decimals. The mean of the activities itself is often a third.
 */
export function tiedForm(random: Random): Readonly<Record<string, unknown>> {
  for (;;) {
    const made = tryForm(random);
    if (made !== undefined) return made;
  }
}

function tryForm(random: Random): Readonly<Record<string, unknown>> | undefined {
  const edge = 100 * random.pick([91, 91, 76, 61, 51]);
  const rows = random.between(1, 7);
  const [kind, points] = random.pick(creativity);
  const tasks = random.pick([0, 2, 5, 9]);
  const added = 100 * (points + Math.ceil(tasks / 3));
  const activities = Array.from({ length: rows }, () => ({
    quality: random.between(0, 10_000),
    time: random.pick([1200, 1500, 900, 600, 912]),
  }));
  // Of twelve months: 76, 51, 75, 50 and, at 24 % saved, 100.
  const timeScore: Readonly<Record<number, number>> = { 1200: 7600, 1500: 5100, 900: 7500, 600: 5000, 912: 10_000 };
  const sum = activities.reduce((total, { quality, time }) => total + 10_000 + quality + (timeScore[time] ?? 0), 0);
  const [first] = activities;
  const surplus = sum % (4 * rows);
  if (first === undefined || first.quality < surplus) return undefined;
  first.quality -= surplus;
  // In hundredths: 0.4 b = edge − 0.2 S / n − 0.6 a.
  const behaviour = (10 * edge - (2 * (sum - surplus)) / rows - 6 * added) / 4;
  if (!Number.isInteger(behaviour) || behaviour < 0 || behaviour > 10_000) return undefined;
  const used = behaviours.slice(0, random.pick([5, 6]));
  const scores = spread(random, behaviour * used.length, used.length);
  const off = random.pick([0, 0, 0, -1, 1]);
  const last = (scores.at(-1) ?? 0) + off;
  if (last < 0 || last > 10_000) return undefined;
  scores[scores.length - 1] = last;
  return {
    additionalTasks: tasks,
    creativity: kind,
    ...Object.fromEntries(used.map((name, index) => [name, writeHundredths(random, scores[index] ?? 0)])),
    activities: activities.map(({ quality, time }) => ({
      targetQuantity: 3,
      realizedQuantity: "3",
      targetQuality: "100",
      realizedQuality: writeHundredths(random, quality),
      targetTime: 12,
      realizedTime: writeHundredths(random, time),
    })),
  };
}

/** Hundredths from 0 to 100.00 that add up to a sum, as uneven as they come. */
function spread(random: Random, sum: number, count: number): number[] {
  const parts: number[] = [];
  let left = sum;
  for (let remaining = count; remaining > 0; remaining -= 1) {
    const low = Math.max(0, left - (remaining - 1) * 10_000);
    const high = Math.min(10_000, left);
    const part = remaining === 1 ? left : random.between(low, high);
    parts.push(part);
    left -= part;
  }
  return parts;
}
