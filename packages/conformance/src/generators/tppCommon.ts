import type { Random } from "../random/createRandom.ts";
import type { GeneratedMember, MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

const events = ["late1", "late2", "late3", "late4", "noCheck", "absentDays", "missedCeremony"] as const;

type Events = Partial<Record<(typeof events)[number], number>>;

interface Month {
  /** In hundredths of a rupiah. */
  readonly base: number;
  /** In ten-thousandths. */
  readonly productivity: number;
  readonly events: Events;
  readonly sanctionRate?: string;
}

/** Months of the common allowance: exact halves of a rupiah and one step beside them, cuts around 100 percent, large bases. */
export const tppCommon: MemberGenerator = (random, id) => {
  const [attempt, make] = random.weighted<readonly [string, (random: Random) => Month]>([
    [3, ["ordinary", ordinary]],
    [4, ["tie", onATie]],
    [3, ["cap", aroundTheCap]],
    [1, ["large", large]],
  ]);
  const month = make(random);
  const member = {
    id,
    base: writeHundredths(random, month.base),
    productivity: random.chance(1, 2) ? month.productivity / 10_000 : writeParts(month.productivity),
    ...counts(random, month.events),
    ...(month.sanctionRate === undefined ? {} : { sanctionRate: month.sanctionRate }),
  };
  if (random.chance(11, 12)) return { attempt, member, judgedByHand: true };
  return spoilt(random, member);
};

function ordinary(random: Random): Month {
  return {
    base: random.between(50_000_000, 3_000_000_000),
    productivity: random.chance(1, 2) ? 10_000 : random.between(0, 10_000),
    events: Object.fromEntries(events.map((name) => [name, random.pick([0, 0, 0, 1, 2, 5, 22])])),
    ...(random.chance(1, 4) ? { sanctionRate: random.pick(["0.25", "0.5", "1", "0.333333", "0.000001"]) } : {}),
  };
}

/** Half of a whole odd number of rupiah, or that with one hundredth of a rupiah more or less. */
function onATie(random: Random): Month {
  const rupiah = 2 * random.between(0, 50_000_000) + 1;
  const [productivity, sanctionRate, factor] = random.pick([
    // Everything is paid by half: base / 2.
    [10_000, "0.5", 1],
    // 0.6 · 0.5 + 0.4 = 0.7 of five times an odd number.
    [5000, "0", 5],
    // A quarter of 0.4 is a tenth of five times an odd number.
    [0, "0.75", 5],
  ] as const);
  const base = 100 * rupiah * factor + random.pick([-1, 0, 0, 1]);
  return { base, productivity, sanctionRate, events: {} };
}

/** Cuts that add up to 100 percent, or to a quarter of a percent or a half more or less. */
function aroundTheCap(random: Random): Month {
  const absentDays = random.between(0, 33);
  const quarters = 400 - 12 * absentDays + random.pick([-2, -1, 0, 0, 1, 2, 5]);
  const late3 = quarters % 2 === 0 ? 0 : Math.min(1, Math.floor(quarters / 5));
  const late1 = Math.max(0, Math.floor((quarters - 5 * late3) / 2));
  return {
    base: random.between(1, 1_000_000_000),
    productivity: random.between(0, 10_000),
    events: { absentDays, late1, late3 },
  };
}

function large(random: Random): Month {
  return {
    base: 100_000_000_000_000 - random.pick([0, 0, 1, 99, 12_345_678]),
    productivity: random.pick([10_000, 9999, 1, 3333]),
    events: { late1: random.pick([0, 1, 199, 10_000]), noCheck: random.pick([0, 10_000]) },
    sanctionRate: random.pick(["0", "0.000001", "0.999999", "0.5"]),
  };
}

/** Zero is left out, null or written; the rest is a number or a text. */
function counts(random: Random, given: Events): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
      if (value === 0 && random.chance(1, 2)) return random.chance(1, 2) ? [] : [[name, null]];
      return [[name, random.chance(1, 3) ? String(value) : value]];
    }),
  );
}

function writeParts(tenThousandths: number): string {
  const digits = String(tenThousandths).padStart(5, "0");
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

function spoilt(random: Random, member: Readonly<Record<string, unknown>>): GeneratedMember {
  const name = random.pick([...events, "base", "productivity", "sanctionRate"]);
  const value = random.chance(1, 2) ? spoil(random) : random.pick<unknown>([1.5, 10_001, "1.00001", -1, "0.5"]);
  return { attempt: "spoilt", member: { ...member, [name]: value }, judgedByHand: false };
}
