import type { Random } from "../random/createRandom.ts";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";

const organisation = ["excellent", "good", "needsImprovement", "poor", "veryPoor"] as const;
const counts = ["veryGood", "good", "needsImprovement", "poor", "veryPoor"] as const;

/** Units of SE MenPANRB 3/2023: every small unit, and shares on and one person off each edge in large ones. */
export const seMenpanrb3Of2023: MemberGenerator = (random, id) => {
  const [attempt, people] = random.weighted([
    [3, ["small", smallUnit] as const],
    [5, ["edge", unitOnAnEdge] as const],
    [1, ["large", largeUnit] as const],
  ]);
  const made = people(random);
  const entries = counts.map((name, index): [string, unknown] => [
    name,
    random.chance(1, 3) ? String(made[index]) : made[index],
  ]);
  const member = { id, organisationPredicate: random.pick(organisation), ...Object.fromEntries(entries) };
  if (random.chance(11, 12)) return { attempt, member, judgedByHand: true };
  const field = random.pick(["organisationPredicate", ...counts]);
  return { attempt: "spoilt", member: { ...member, [field]: spoil(random) }, judgedByHand: false };
};

function smallUnit(random: Random): readonly number[] {
  const size = random.pick([0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 20]);
  return fill(random, size, []);
}

/** One count has exactly a share that the guide names, or one person more or less. */
function unitOnAnEdge(random: Random): readonly number[] {
  const share = random.pick([10, 50, 60, 70]);
  const size = random.pick([2, 4, 5, 8, 10, 20, 30, 50, 100, 101, 103, 110, 997, 1000]);
  const exact = Math.floor((share * size) / 100);
  const count = Math.min(Math.max(exact + random.pick([-1, 0, 0, 0, 1]), 0), size);
  const place = random.below(counts.length);
  return fill(random, size - count, [[place, count]]);
}

function largeUnit(random: Random): readonly number[] {
  return fill(random, random.between(1000, 100_000), []);
}

/** Spreads people over the counts that are not fixed; often over few of them, so that some are zero. */
function fill(random: Random, size: number, fixed: readonly (readonly [number, number])[]): readonly number[] {
  const made = [0, 0, 0, 0, 0];
  for (const [place, count] of fixed) made[place] = count;
  const free = [0, 1, 2, 3, 4].filter((place) => !fixed.some(([taken]) => taken === place));
  let left = size;
  while (left > 0) {
    const place = random.pick(free);
    const people = random.chance(1, 3) ? left : random.between(1, left);
    made[place] = (made[place] ?? 0) + people;
    left -= people;
  }
  return made;
}
