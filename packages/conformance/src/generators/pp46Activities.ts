import type { Random } from "../random/createRandom.ts";
import { writeHundredths } from "./writeHundredths.ts";

/** An activity as the input has it. */
export type RawActivity = Record<string, unknown>;

/** The greatest amount of money and the greatest quantity or time, in hundredths. */
const greatestCost = 10 ** 14;
const greatestCount = 10 ** 11;

/** An activity as forms have it. */
export function ordinaryActivity(random: Random): RawActivity {
  const target = 100 * random.between(1, 2000);
  const done = random.chance(1, 10) ? { done: random.pick([false, true, "false", "true"]) } : {};
  return {
    ...done,
    ...pair(random, "Quantity", [target, Math.round((target * random.between(0, 150)) / 100)]),
    ...pair(random, "Quality", [10_000, 100 * random.between(50, 100)]),
    ...pair(random, "Time", [1200, 100 * random.between(0, 30)]),
  };
}

/** Time, and often cost, with exactly 24 % saved, or a hundredth to one side. */
export function activityOnTheCliff(random: Random): RawActivity {
  const activity = { ...ordinaryActivity(random), ...pair(random, "Time", onTheCliff(random, 10 ** 6)) };
  return random.chance(1, 2) ? activity : { ...activity, ...pair(random, "Cost", onTheCliff(random, greatestCost)) };
}

/** Costs of every size up to 10^12 rupiah, over targets down to a hundredth. */
export function activityWithCost(random: Random): RawActivity {
  const target = anySize(random, greatestCost);
  const share = random.pick([0, 50, 75, 76, 77, 99, 100, 101, 125, 176, 177, 200]);
  const realized = random.chance(1, 4)
    ? anySize(random, greatestCost)
    : Math.min(Math.round((target / 100) * share), greatestCost);
  return { ...ordinaryActivity(random), ...pair(random, "Cost", [target, realized]) };
}

/** Every amount at its least, its greatest, or where a product passes 2^53. */
export function extremeActivity(random: Random): RawActivity {
  const quantity = [anySize(random, greatestCount), anySize(random, greatestCount)] as const;
  const activity = {
    ...pair(random, "Quantity", quantity),
    ...pair(random, "Quality", [random.pick([1, 3, 7, 9999, 10_000]), random.pick([0, 1, 9999, 10_000])]),
    ...pair(random, "Time", [anySize(random, greatestCount), anySize(random, greatestCount)]),
  };
  if (random.chance(1, 3)) return activity;
  return { ...activity, ...pair(random, "Cost", [anySize(random, greatestCost), anySize(random, greatestCost)]) };
}

function pair(random: Random, aspect: string, [target, realized]: readonly [number, number]): RawActivity {
  return {
    [`target${aspect}`]: writeHundredths(random, target),
    [`realized${aspect}`]: writeHundredths(random, realized),
  };
}

/** Target and realised value with 25 R = 19 T, where hundredths allow it, or up to a hundredth off. */
function onTheCliff(random: Random, greatest: number): readonly [number, number] {
  const times = random.weighted([
    [3, random.between(1, 400)],
    [2, random.between(1, Math.floor(greatest / 25))],
    [1, 48],
  ]);
  const target = Math.min(25 * times + random.pick([0, 0, 0, 1, 12, 24]), greatest);
  const realized = Math.round((target * 19) / 25);
  return [target, Math.max(realized + random.pick([-1, 0, 0, 0, 1]), 0)];
}

/** Hundredths from 1 up: small ones, whole rupiah, powers of ten, and those around which products pass 2^53. */
function anySize(random: Random, greatest: number): number {
  const edge = Math.floor(2 ** 53 / 10 ** random.between(1, 14)) + random.between(-2, 2);
  const size = random.weighted([
    [2, random.pick([1, 2, 3, 7, 99, 100, 101])],
    [2, 10 ** random.between(0, 14) + random.pick([-1, 0, 1])],
    [3, edge],
    [2, random.pick([17_039_500_000, 17_000_000_000_000, 17_000_000_000_001, 16_999_999_999_999])],
    [2, random.between(1, greatest)],
    [1, greatest],
  ]);
  return Math.min(Math.max(size, 1), greatest);
}
