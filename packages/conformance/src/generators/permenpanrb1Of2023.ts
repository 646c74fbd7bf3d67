import { absenceKinds } from "@kinerja/model";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";

const levels = [
  "pemula",
  "terampil",
  "mahir",
  "penyelia",
  "ahliPertama",
  "ahliMuda",
  "ahliMadya",
  "ahliUtama",
] as const;
const predicates = ["veryPoor", "poor", "needsImprovement", "good", "veryGood"] as const;

/** Periods of PermenPANRB 1/2023: all 480 of them, ties of the third decimal among them, absences. */
export const permenpanrb1Of2023: MemberGenerator = (random, id) => {
  const months = random.between(1, 12);
  const member: Readonly<Record<string, unknown>> = {
    id,
    careerLevel: random.pick(levels),
    predicate: random.pick(predicates),
    months: random.pick([months, months, String(months), `${months}.00`]),
  };
  if (random.chance(9, 10)) return { attempt: "period", member, judgedByHand: true };
  const field = random.pick(["careerLevel", "predicate", "months"]);
  const other = random.pick(["careerLevel", "predicate", "months"]);
  const absent = (): unknown => ({ absent: random.pick(absenceKinds) });
  if (random.chance(1, 2))
    return { attempt: "absent", member: { ...member, [field]: absent(), [other]: absent() }, judgedByHand: true };
  const wrong = random.pick([spoil(random), 0, 13, 1.5, "Ahli Muda", "excellent"]);
  return { attempt: "spoilt", member: { ...member, [field]: wrong }, judgedByHand: false };
};
