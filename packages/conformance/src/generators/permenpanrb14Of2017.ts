import type { Random } from "../random/createRandom.ts";
import type { GeneratedMember, MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";

/** Surveys of PermenPANRB 14/2017: indexes on the edges of the grades and on ties of the second decimal. */
export const permenpanrb14Of2017: MemberGenerator = (random, id) => {
  const [attempt, make] = random.weighted<readonly [string, (random: Random) => Survey]>([
    [4, ["edge", onAnEdge]],
    [3, ["tie", onATie]],
    [3, ["ordinary", ordinary]],
    [1, ["beyond", beyond]],
    [1, ["large", large]],
  ]);
  const { respondents, sums } = make(random);
  const number = (value: number): unknown => (random.chance(1, 3) ? String(value) : value);
  const elements = sums.map((sum): Record<string, unknown> => ({ sum: number(sum) }));
  const member = { id, respondents: number(respondents), elements };
  if (random.chance(11, 12)) return { attempt, member, judgedByHand: true };
  return spoilt(random, member);
};

interface Survey {
  readonly respondents: number;
  readonly sums: readonly number[];
}

function ordinary(random: Random): Survey {
  const respondents = random.weighted([
    [1, 1],
    [1, random.between(2, 9)],
    [4, random.between(10, 500)],
  ]);
  return { respondents, sums: elementsOf(random, () => random.between(respondents, 4 * respondents)) };
}

/** The index is 25 · all / (n · k); all is chosen so that it comes close to an edge. */
function onAnEdge(random: Random): Survey {
  const edge = random.pick([25, 64.99, 64.995, 65, 76.6, 76.605, 76.61, 88.3, 88.305, 88.31, 100]);
  return nearIndex(random, edge, random.pick([8, 9, 9, 10, 20, 40, 50]));
}

/** A tie of the second decimal needs 200 · 25 · all / (n · k) odd: take n · k as a multiple of 200. */
function onATie(random: Random): Survey {
  const edge = random.pick([25.005, 30.125, 64.995, 65.005, 76.605, 76.615, 88.305, 88.315, 99.995]);
  return nearIndex(random, edge, random.pick([8, 10, 20]), 100 * random.between(1, 10));
}

function nearIndex(random: Random, index: number, elements: number, size?: number): Survey {
  const respondents = size ?? random.between(1, 400);
  const all = Math.round((index * respondents * elements) / 25) + random.pick([-1, 0, 0, 0, 1]);
  const least = respondents;
  const sums: number[] = [];
  let left = Math.max(all, 0);
  for (let remaining = elements; remaining > 0; remaining -= 1) {
    const low = Math.max(least, left - (remaining - 1) * 4 * respondents);
    const high = Math.min(4 * respondents, left - (remaining - 1) * least);
    const sum = remaining === 1 ? left : random.between(Math.min(low, high), Math.max(low, high));
    sums.push(Math.max(sum, 0));
    left -= sum;
  }
  return { respondents, sums };
}

/** Answers outside 1 to 4: the index leaves 25 to 100. */
function beyond(random: Random): Survey {
  const respondents = random.between(1, 50);
  return { respondents, sums: elementsOf(random, () => random.between(0, 5 * respondents)) };
}

function large(random: Random): Survey {
  const respondents = random.between(100_000, 10_000_000);
  return { respondents, sums: elementsOf(random, () => random.between(respondents, 4 * respondents)) };
}

function elementsOf(random: Random, make: () => number): readonly number[] {
  return Array.from({ length: random.pick([1, 2, 3, 7, 9, 9, 9, 9, 14]) }, make);
}

function spoilt(random: Random, member: Readonly<Record<string, unknown>>): GeneratedMember {
  const changed = random.pick([
    { respondents: spoil(random) },
    { respondents: 0 },
    { elements: [] },
    { elements: undefined },
    { elements: "none" },
    { elements: Array.from({ length: 60 }, () => ({ sum: 3 })) },
    { elements: [{ sum: spoil(random) }, { sum: 3 }] },
    { elements: [{}, { sum: null }] },
  ]);
  return { attempt: "spoilt", member: { ...member, ...changed }, judgedByHand: false };
}
