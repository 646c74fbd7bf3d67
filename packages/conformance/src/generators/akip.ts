import { absenceKinds } from "@kinerja/model";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

const edges = [0, 3000, 5000, 6000, 7000, 8000, 9000, 10_000] as const;

/** Agencies of AKIP: scores on each edge and a hundredth beside it. */
export const akip: MemberGenerator = (random, id) => {
  const attempt = random.weighted([
    [5, "edge"],
    [3, "ordinary"],
    [1, "absent"],
    [1, "spoilt"],
  ] as const);
  const hundredths = random.between(0, 10_000);
  const beside = Math.min(Math.max(random.pick(edges) + random.pick([-1, 0, 0, 1]), 0), 10_000);
  switch (attempt) {
    case "edge":
      return { attempt, member: { id, score: writeHundredths(random, beside) }, judgedByHand: true };
    case "ordinary":
      return { attempt, member: { id, score: writeHundredths(random, hundredths) }, judgedByHand: true };
    case "absent":
      return { attempt, member: { id, score: { absent: random.pick(absenceKinds) } }, judgedByHand: true };
    case "spoilt":
      return { attempt, member: { id, score: random.pick([spoil(random), 100.01, -0.01]) }, judgedByHand: false };
  }
};
