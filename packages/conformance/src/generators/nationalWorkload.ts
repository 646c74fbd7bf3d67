import { absenceKinds } from "@kinerja/model";
import type { Random } from "../random/createRandom.ts";
import type { MemberGenerator } from "./generatedMember.ts";
import { writeHundredths } from "./writeHundredths.ts";

type Indicator = Readonly<Record<string, unknown>>;

const behaviours = Array.from({ length: 7 }, (_, index) => `behaviour${index + 1}`);

/**
 * Members of the national workload of `bench`: eight indicators of which one in ten ties in its last digit, seven
 * behaviours; some sit on a band's edge, some lack a value, some have no indicator at all.
 */
export const nationalWorkload: MemberGenerator = (random, id) => {
  const attempt = random.weighted([
    [12, "ordinary"],
    [3, "edge"],
    [2, "absent"],
    [1, "ragged"],
  ] as const);
  const make = attempt === "edge" ? onAnEdge(random.pick([9000, 10_000, 10_001, 8999, 12_000, 0])) : ordinary;
  const count = attempt === "ragged" ? random.pick([0, 1, 2, 19, 20]) : 8;
  const indicators = Array.from({ length: count }, () => make(random));
  const points = attempt === "edge" ? () => random.pick([90, 100, 101, 89]) : () => random.between(50, 120);
  const member = { id, ...Object.fromEntries(behaviours.map((name) => [name, points()])), indicators };
  if (attempt !== "absent") return { attempt, member, judgedByHand: false };
  const gone = { absent: random.pick(absenceKinds) };
  const place = random.below(8);
  const lacking = random.chance(1, 3)
    ? { ...member, [random.pick(behaviours)]: gone }
    : {
        ...member,
        indicators: indicators.map((row, index) =>
          index === place ? { ...row, [random.pick(["realized", "target", "weight", "direction"])]: gone } : row,
        ),
      };
  return { attempt, member: lacking, judgedByHand: false };
};

function row(random: Random, target: number, realized: number): Indicator {
  return {
    direction: random.weighted([
      [7, "higher"],
      [2, "lower"],
      [1, "range"],
    ]),
    target: writeHundredths(random, target),
    realized: writeHundredths(random, realized),
    weight: writeHundredths(
      random,
      random.weighted([
        [6, 100 * random.between(1, 40)],
        [3, random.between(1, 10_000)],
        [1, 0],
      ]),
    ),
  };
}

function ordinary(random: Random): Indicator {
  if (random.chance(1, 10)) {
    // 100 · r / t has a five behind its second decimal, and nothing after.
    const times = random.between(1, 400);
    return row(random, 20_000 * times, (2 * random.between(0, 11_999) + 1) * times);
  }
  const target = random.between(1, random.pick([1000, 1_000_000, 100_000_000]));
  return row(random, target, Math.min(random.between(0, Math.ceil(target * 1.3)), 100_000_000));
}

/** An achievement of exactly so many hundredths of a percent. */
function onAnEdge(hundredths: number): (random: Random) => Indicator {
  return (random) => {
    const times = random.between(1, 800);
    return { ...row(random, 10_000 * times, hundredths * times), direction: "higher" };
  };
}
