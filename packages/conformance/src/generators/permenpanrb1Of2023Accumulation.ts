import { absenceKinds } from "@kinerja/model";
import type { Random } from "../random/createRandom.ts";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

/** Each level with its grades and the credit points that a grade needs. */
const levels = [
  ["pemula", ["iia"], 15],
  ["terampil", ["iib", "iic", "iid"], 20],
  ["mahir", ["iiia", "iiib"], 50],
  ["penyelia", ["iiic", "iiid"], 100],
  ["ahliPertama", ["iiia", "iiib"], 50],
  ["ahliMuda", ["iiic", "iiid"], 100],
  ["ahliMadya", ["iva", "ivb", "ivc"], 150],
  ["ahliUtama", ["ivd", "ive"], 200],
] as const;
const predicates = ["veryPoor", "poor", "needsImprovement", "good", "veryGood"] as const;

type Raw = Readonly<Record<string, unknown>>;

/** Careers in one level: sums on a minimum and a hundredth beside it, rises just paid for or not, absences. */
export const permenpanrb1Of2023Accumulation: MemberGenerator = (random, id) => {
  const attempt = random.weighted([
    [6, "career"],
    [4, "edge"],
    [1, "rise"],
    [1, "absent"],
    [1, "spoilt"],
  ] as const);
  const [careerLevel, grades, minimum] = random.pick(levels);
  const gradeRises = random.weighted([
    [3, 0],
    [1, random.between(0, 2)],
  ]);
  const used = 100 * minimum * gradeRises;
  const periods = attempt === "edge" ? fullYears(random) : anyPeriods(random);
  const beyond = { edge: 25 * random.between(0, 4 * minimum), rise: random.pick([-1, 0, 1]) };
  const earlier = used + (attempt === "edge" || attempt === "rise" ? beyond[attempt] : random.between(0, 5000));
  const entered = careerLevel === "terampil" ? random.chance(1, 2) : random.chance(1, 60);
  const member: Raw = {
    id,
    careerLevel,
    grade: random.chance(1, 60) ? "ivb" : random.pick(grades),
    ...(random.chance(1, 3) ? { basePoints: 50 * random.between(0, 6) } : {}),
    ...(earlier > 0 || attempt === "rise" ? { earlierPoints: writeHundredths(random, Math.max(earlier, 0)) } : {}),
    ...(gradeRises > 0 ? { gradeRises } : {}),
    ...(entered ? { enteredAtIIc: random.pick([true, "true"]) } : {}),
    ...(random.chance(1, 4) ? { furtherEducation: random.pick([true, false, "true"]) } : {}),
    periods,
  };
  const place = random.below(Math.max(periods.length, 1));
  const change = (field: string, value: unknown): Raw => ({
    ...member,
    periods: periods.map((period, index) => (index === place ? { ...period, [field]: value } : period)),
  });
  if (attempt === "absent")
    return { attempt, member: change("predicate", { absent: random.pick(absenceKinds) }), judgedByHand: true };
  if (attempt !== "spoilt") return { attempt, member, judgedByHand: true };
  const wrong = random.pick<Raw>([
    change(random.pick(["predicate", "months"]), random.pick([spoil(random), 0, 13, "excellent"])),
    { ...member, [random.pick(["careerLevel", "grade", "enteredAtIIc", "furtherEducation"])]: spoil(random) },
    {
      ...member,
      [random.pick(["basePoints", "earlierPoints", "gradeRises"])]: random.pick([spoil(random), -1, 0.001]),
    },
    { ...member, periods: random.pick<unknown>([undefined, null, "none", {}]) },
  ]);
  return { attempt, member: wrong, judgedByHand: false };
};

/** Years without a rounding, so that sums meet the minima exactly. */
function fullYears(random: Random): readonly Raw[] {
  return Array.from({ length: random.between(1, 8) }, () => ({
    predicate: random.pick(["veryGood", "good", "good", "poor"]),
    months: random.pick([12, 12, 6]),
  }));
}

function anyPeriods(random: Random): readonly Raw[] {
  const length = random.weighted([
    [1, 0],
    [6, random.between(1, 6)],
    [1, 48],
  ]);
  return Array.from({ length }, () => ({ predicate: random.pick(predicates), months: random.between(1, 12) }));
}
