import { absenceKinds } from "@kinerja/model";
import type { Random } from "../random/createRandom.ts";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

type Indicator = Readonly<Record<string, unknown>>;

/** Units of IKU: achievements on the cap and on the floor, ties of the last digit, thirds, extremes, weights of zero. */
export const iku: MemberGenerator = (random, id) => {
  const attempt = random.weighted([
    [4, "edge"],
    [3, "ordinary"],
    [2, "tie"],
    [2, "extreme"],
    [1, "absent"],
    [1, "spoilt"],
  ] as const);
  const cap = random.weighted<number | undefined>([
    [3, undefined],
    [2, random.pick([100, 110, 120, 150, 1000])],
    [1, 0],
  ]);
  const rows = random.weighted([
    [1, 0],
    [3, 1],
    [6, random.between(2, 9)],
  ]);
  const make = { edge: onAnEdge, ordinary, tie: onATie, extreme, absent: ordinary, spoilt: ordinary }[attempt];
  const indicators = Array.from({ length: rows }, () => make(random, cap ?? 120));
  const member = { id, ...(cap === undefined ? {} : { cap: writeHundredths(random, 100 * cap) }), indicators };
  const place = random.below(Math.max(rows, 1));
  const change = (field: string, value: unknown): Indicator => ({
    ...member,
    indicators: indicators.map((row, index) => (index === place ? { ...row, [field]: value } : row)),
  });
  if (attempt === "absent")
    return { attempt, member: change("realized", { absent: random.pick(absenceKinds) }), judgedByHand: true };
  if (attempt !== "spoilt") return { attempt, member, judgedByHand: true };
  const wrong = random.pick<Indicator>([
    change(
      random.pick(["direction", "target", "realized", "weight"]),
      random.pick([spoil(random), -0.01, "0.0000001"]),
    ),
    change("target", 0),
    { ...member, cap: random.pick([spoil(random), -1, 1001]) },
    { ...member, indicators: random.pick<unknown>([undefined, null, "none", {}]) },
  ]);
  return { attempt, member: wrong, judgedByHand: false };
};

function row(random: Random, target: number, realized: number, isHigher: boolean): Indicator {
  const weight = random.weighted<number | string>([
    [5, 5 * random.between(0, 20)],
    [2, writeHundredths(random, random.between(1, 10_000))],
    [1, random.pick(["33.333333", "0.000001", 0])],
  ]);
  return {
    direction: isHigher ? "higher" : "lower",
    target: writeHundredths(random, target),
    realized: writeHundredths(random, realized),
    weight,
  };
}

function ordinary(random: Random): Indicator {
  const target = random.between(1, 20_000);
  return row(random, target, random.between(0, 2 * target), random.chance(1, 2));
}

/** An achievement of exactly the cap, of zero, or a hundredth of a unit beside. */
function onAnEdge(random: Random, cap: number): Indicator {
  const target = 100 * random.between(1, 1000);
  const isHigher = random.chance(1, 2);
  const edge = random.pick([0, 100, cap]);
  const exact = (target / 100) * (isHigher ? edge : 200 - edge);
  return row(random, target, Math.max(exact + random.pick([-1, 0, 0, 0, 1]), 0), isHigher);
}

/** A target of 512 or 2560 gives seven decimals, of which the last is a five. */
function onATie(random: Random): Indicator {
  return row(random, 100 * random.pick([512, 2560]), 100 * random.between(1, 500), random.chance(1, 2));
}

function extreme(random: Random): Indicator {
  const size = (): number => random.pick([1, 2, 99_999_999_999, 100_000_000_000, random.between(1, 100_000_000_000)]);
  return row(random, size(), random.pick([0, size()]), random.chance(1, 2));
}
