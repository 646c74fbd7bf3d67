import { absenceKinds } from "@kinerja/model";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";

const ratings = ["below", "meets", "above"] as const;

/** Members of PermenPANRB 6/2022: every cell, every pair of absences, and spoilt values. */
export const permenpanrb6Of2022: MemberGenerator = (random, id) => {
  const rating = (): unknown => (random.chance(1, 4) ? { absent: random.pick(absenceKinds) } : random.pick(ratings));
  const member = { id, resultRating: rating(), behaviourRating: rating() };
  if (random.chance(9, 10)) return { attempt: "cell", member, judgedByHand: true };
  const field = random.pick(["resultRating", "behaviourRating"]);
  return { attempt: "spoilt", member: { ...member, [field]: spoil(random) }, judgedByHand: false };
};
