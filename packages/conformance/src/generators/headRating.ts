import { absenceKinds } from "@kinerja/model";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";

const predicates = ["excellent", "good", "needsImprovement", "poor", "veryPoor"] as const;

/** Heads of units: each predicate of the organisation, each absence, and words of other sets. */
export const headRating: MemberGenerator = (random, id) => {
  const organisationPredicate = random.chance(1, 4) ? { absent: random.pick(absenceKinds) } : random.pick(predicates);
  if (random.chance(9, 10)) return { attempt: "cell", member: { id, organisationPredicate }, judgedByHand: true };
  const other = random.pick([spoil(random), "veryGood", "Excellent", "above"]);
  return { attempt: "spoilt", member: { id, organisationPredicate: other }, judgedByHand: false };
};
