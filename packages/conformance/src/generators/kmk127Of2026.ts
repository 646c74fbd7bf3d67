import type { Random } from "../random/createRandom.ts";
import type { GeneratedMember, MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

/** Scores in hundredths; what is added and taken off in millionths. */
interface Quarter {
  readonly results: number;
  readonly behaviour: number;
  readonly organisation: number;
  readonly correction?: number;
  readonly sanction?: number;
  readonly impact?: number;
}

const fields = ["resultScore", "behaviourScore", "organisationScore", "tier", "correction", "sanction", "impact"];

/** Members of KMK 127/2026: scores on both edges after mixing, on and beside the organisation's score, at both ends. */
export const kmk127Of2026: MemberGenerator = (random, id) => {
  const [attempt, make] = random.weighted<readonly [string, (random: Random) => Quarter]>([
    [3, ["ordinary", ordinary]],
    [4, ["edge", onAnEdge]],
    [3, ["organisation", besideTheOrganisation]],
    [1, ["ends", atTheEnds]],
  ]);
  const quarter = make(random);
  const tier = random.between(1, 2);
  const member = {
    id,
    resultScore: writeHundredths(random, quarter.results),
    behaviourScore: writeHundredths(random, quarter.behaviour),
    organisationScore: writeHundredths(random, quarter.organisation),
    tier: random.chance(1, 3) ? String(tier) : tier,
    ...changes(random, quarter),
  };
  if (random.chance(11, 12)) return { attempt, member, judgedByHand: true };
  return spoilt(random, member);
};

function ordinary(random: Random): Quarter {
  const score = (): number => random.between(6000, 12_000);
  return { results: score(), behaviour: score(), organisation: score(), ...someChanges(random) };
}

/** The least step of a score moves the joined one by 0.005 to 0.009, so an edge is met, missed by a little, or passed. */
function onAnEdge(random: Random): Quarter {
  const score = (organisation: number): number => {
    const edge = random.pick([9000, 10_000]);
    // Below the organisation nine tenths of the score count, else half or seven tenths.
    const parts = random.pick([
      [9, 1],
      [5, 5],
      [7, 3],
    ] as const);
    const exact = Math.floor((10 * edge - parts[1] * organisation) / parts[0]);
    return limit(exact + random.pick([-1, 0, 0, 1]));
  };
  const organisation = random.pick([9000, 10_000, random.between(8000, 11_000), 10 * random.between(800, 1100)]);
  return { results: score(organisation), behaviour: score(organisation), organisation };
}

function besideTheOrganisation(random: Random): Quarter {
  const organisation = random.between(8900, 10_100);
  const score = (): number => organisation + random.pick([-1, 0, 0, 1]);
  const step = random.pick([-1, 0, 0, 1]);
  return { results: score(), behaviour: score(), organisation, correction: step };
}

/** Deductions beyond the score and corrections beyond 120. */
function atTheEnds(random: Random): Quarter {
  const low = random.chance(1, 2);
  const score = (): number => (low ? random.between(0, 5000) : random.between(11_600, 12_000));
  const end = low ? { sanction: 1_000_000 * random.pick([0, 50, 120]), impact: 5_000_000 } : { correction: 5_000_000 };
  return { results: score(), behaviour: score(), organisation: random.pick([0, 12_000, score()]), ...end };
}

function someChanges(random: Random): Partial<Quarter> {
  return {
    ...(random.chance(1, 2) ? { correction: random.between(-5_000_000, 5_000_000) } : {}),
    ...(random.chance(1, 4) ? { sanction: random.pick([950, 2500, 4000]) * random.between(0, 10_000) } : {}),
    ...(random.chance(1, 4) ? { impact: random.between(0, 5_000_000) } : {}),
  };
}

function changes(random: Random, { correction, sanction, impact }: Quarter): Readonly<Record<string, unknown>> {
  const given = { correction, sanction, impact };
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
      if (value === undefined) return random.chance(1, 6) ? [[name, null]] : [];
      return [[name, random.chance(1, 3) ? Number(writeMillionths(value)) : writeMillionths(value)]];
    }),
  );
}

function writeMillionths(millionths: number): string {
  const digits = String(Math.abs(millionths)).padStart(7, "0");
  return `${millionths < 0 ? "-" : ""}${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

function limit(hundredths: number): number {
  return Math.min(Math.max(hundredths, 0), 12_000);
}

function spoilt(random: Random, member: Readonly<Record<string, unknown>>): GeneratedMember {
  const value = random.chance(1, 2)
    ? spoil(random)
    : random.pick<unknown>([0, 3, 1.5, "-5.000001", "120.01", "0.0000001"]);
  return { attempt: "spoilt", member: { ...member, [random.pick(fields)]: value }, judgedByHand: false };
}
