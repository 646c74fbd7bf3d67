import { absenceKinds } from "@kinerja/model";
import type { Random } from "../random/createRandom.ts";
import type { GeneratedMember, MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

const categories = ["heavy", "medium", "light"] as const;
const lengths = { heavy: 4, medium: 3, light: 2 } as const;

/** Decisions of KMK 127/2026: first, last and later quarters, and higher categories that take off less. */
export const kmk127Of2026Discipline: MemberGenerator = (random, id) => {
  const count = random.pick([0, 1, 1, 2, 2, 3, 5]);
  const sanctions = Array.from({ length: count }, () => decision(random));
  const member = { id, sanctions };
  if (count === 0 || random.chance(11, 12)) return { attempt: `decisions ${count}`, member, judgedByHand: true };
  return spoilt(random, member);
};

function decision(random: Random): Readonly<Record<string, unknown>> {
  const category = random.pick(categories);
  const quartersSince = random.weighted([
    [2, 0],
    [3, lengths[category] - 1],
    [2, lengths[category]],
    [1, random.between(0, 8)],
    [1, 1000],
  ]);
  // Often close to another category's part of another score, such as 40 percent of 25 and 10 percent of 100.
  const score = random.weighted([
    [3, random.between(0, 12_000)],
    [2, random.pick([2500, 4000, 6250, 10_000])],
    [1, random.pick([0, 1, 12_000])],
  ]);
  return {
    category,
    score: writeHundredths(random, score),
    quartersSince: random.chance(1, 3) ? String(quartersSince) : quartersSince,
  };
}

function spoilt(
  random: Random,
  member: { readonly id: string; readonly sanctions: readonly Readonly<Record<string, unknown>>[] },
): GeneratedMember {
  const [first = {}, ...others] = member.sanctions;
  const name = random.pick(["category", "score", "quartersSince"]);
  const value = random.chance(1, 3) ? { absent: random.pick(absenceKinds) } : spoil(random);
  const sanctions = random.weighted<unknown>([
    [6, [{ ...first, [name]: value }, ...others]],
    [1, "none"],
    [1, undefined],
    [1, Array.from({ length: 51 }, () => first)],
  ]);
  return { attempt: "spoilt", member: { ...member, sanctions }, judgedByHand: false };
}
