import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

const parts = ["activity", "behaviour", "budget"] as const;

/** Months of Jakarta's allowance: exact halves of a rupiah, a step beside them, large bases. */
export const dkiJakartaTkd: MemberGenerator = (random, id) => {
  const share = (): string => String(random.pick([0, 1, random.between(0, 10_000) / 10_000]));
  const [attempt, base, shares] = random.weighted([
    [3, ["ordinary", random.between(1, 3_000_000_000), [share(), share(), share()]] as const],
    // Seven tenths, or three, of five times an odd number of rupiah end in a half.
    [2, ["tie", 500 * (2 * random.between(0, 9_000_000) + 1), ["1", "0", "0"]] as const],
    [2, ["tie", 500 * (2 * random.between(0, 9_000_000) + 1), ["0", "1", "1"]] as const],
    [2, ["beside", 500 * (2 * random.between(0, 9_000_000) + 1) - 1, ["1", "0", "0"]] as const],
    [1, ["large", 100_000_000_000_000 - random.below(3), [share(), "0.9999", "0.0001"]] as const],
  ]);
  const values = Object.fromEntries(
    parts.map((name, index) => [name, random.chance(1, 2) ? shares[index] : Number(shares[index])]),
  );
  const member = { id, base: writeHundredths(random, base), ...values };
  if (random.chance(11, 12)) return { attempt, member, judgedByHand: true };
  return {
    attempt: "spoilt",
    member: { ...member, [random.pick([...parts, "base"])]: spoil(random) },
    judgedByHand: false,
  };
};
