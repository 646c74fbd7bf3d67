import { absenceKinds } from "@kinerja/model";
import type { Random } from "../random/createRandom.ts";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

type Halves = readonly [first: number, second: number];

/** Employees of 2021: final values exactly on an edge or a two-hundredth beside it, every end of the conversion, sevenths. */
export const year2021: MemberGenerator = (random, id) => {
  const attempt = random.weighted([
    [6, "tie"],
    [3, "part"],
    [3, "ordinary"],
    [1, "absent"],
    [1, "spoilt"],
  ] as const);
  const make = { tie: onATie, part: atAPart, ordinary, absent: ordinary, spoilt: ordinary }[attempt];
  const [first, second] = make(random);
  const idea = random.pick([undefined, false, true, true, "false", "true", null]);
  const member: Readonly<Record<string, unknown>> = {
    id,
    firstHalf: writeHundredths(random, first),
    secondHalf: writeHundredths(random, second),
    ...(idea === undefined ? {} : { newIdea: idea }),
  };
  const field = random.pick(["firstHalf", "secondHalf", "newIdea"]);
  const absent = { absent: random.pick(absenceKinds) };
  if (attempt === "absent") {
    const lacking = random.chance(1, 4)
      ? { firstHalf: absent, secondHalf: { absent: "excused" } }
      : { [field]: absent };
    return { attempt, member: { ...member, ...lacking }, judgedByHand: true };
  }
  if (attempt !== "spoilt") return { attempt, member, judgedByHand: true };
  const wrong = random.pick([spoil(random), "200.01", "85.001", -1, 8500]);
  return { attempt, member: { ...member, [field]: wrong }, judgedByHand: false };
};

/**
 * A first half whose converted value has two decimals, and the second half that makes an edge of it: in
 * the parts of 76 to 90 and 61 to 75 a seventh of 1.4 is 1.9, in that of 51 to 60 a ninth of 0.9 is 1.9,
 * and from 91 to 99 0.04 is 0.05. Or a first half with sevenths, which passes the edge and never meets it.
 */
function onATie(random: Random): Halves {
  const edge = 100 * random.pick([110, 90, 70, 50]);
  for (;;) {
    const times = random.between(0, 100);
    const [first, converted] = random.pick([
      [7600 + 14 * times, 9000 + 19 * times],
      [6100 + 14 * times, 7000 + 19 * times],
      [5100 + 9 * times, 5000 + 19 * times],
      [9100 + 8 * times, 11_000 + 10 * times],
      [50 * times, 49 * times],
      [random.pick([9000, 7500, 6000, 5000]) + times, undefined],
      [9900 + times, 12_000],
    ] as const);
    const ends: Readonly<Record<number, number>> = { 90: 10_900, 75: 8900, 60: 6900, 50: 4900 };
    const value = converted ?? (ends[Math.floor((first - 1) / 100)] ?? ends[first / 100] ?? 0) + times;
    const second = 2 * edge - value + random.pick([-1, 0, 0, 0, 1]);
    if (second < 0 || second > 12_000) continue;
    return [first + (random.chance(1, 6) ? 1 : 0), second];
  }
}

/** At, and a hundredth beside, an end of a part of the conversion, and between two parts. */
function atAPart(random: Random): Halves {
  const end = 100 * random.pick([-200, 0, 50, 51, 60, 61, 75, 76, 90, 91, 99, 100, 200]);
  const first = end + random.pick([-50, -1, 0, 0, 1, 50]);
  return [Math.min(Math.max(first, -20_000), 20_000), random.pick([0, 12_000, random.between(0, 12_000)])];
}

function ordinary(random: Random): Halves {
  return [random.between(0, 11_000), random.between(0, 12_000)];
}
