import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

/** Months of the minute model: every edge of the surplus and the minutes beside it. */
export const tppMinutes: MemberGenerator = (random, id) => {
  const [attempt, minutes] = random.weighted([
    [5, ["edge", 7260 + random.pick([0, 300, 500, 700, 900]) + random.pick([-1, 0, 1, 2])] as const],
    [3, ["ordinary", random.between(6000, 9000)] as const],
    [1, ["ends", random.pick([0, 1, 44_640])] as const],
  ]);
  const base = random.pick([random.between(0, 3_000_000_000), 100_000_000_000_000, 1]);
  const member = {
    id,
    base: writeHundredths(random, base),
    minutes: random.chance(1, 3) ? String(minutes) : minutes,
  };
  if (random.chance(11, 12)) return { attempt, member, judgedByHand: true };
  return {
    attempt: "spoilt",
    member: { ...member, [random.pick(["base", "minutes"])]: spoil(random) },
    judgedByHand: false,
  };
};
