import type { HandResult, HandValue, HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";

const conditions = ["majority", "ceiling", "mustExist", "floor", "secondFloor", "veryGoodCeiling"] as const;

type Condition = (typeof conditions)[number];

/** What "sebagian besar" is taken to mean. */
export interface SeMenpanrb3Options {
  /** More than half of the unit; else more people than in each other group, so that a tie is not enough. */
  readonly majority: "moreThanHalf" | "plurality";
}

/** SE MenPANRB 3/2023: which conditions of the distribution guide a unit meets, by counts of people. */
export function seMenpanrb3Of2023({ majority }: SeMenpanrb3Options): HandWrittenOracle {
  return (member) => judgeUnit(member, majority);
}

function judgeUnit(member: RawMember, majority: SeMenpanrb3Options["majority"]): HandResult {
  const count = (name: string): number => Number(member[name]);
  const [veryGood, good, needsImprovement, poor, veryPoor] = [
    "veryGood",
    "good",
    "needsImprovement",
    "poor",
    "veryPoor",
  ].map(count) as [number, number, number, number, number];
  const people = veryGood + good + needsImprovement + poor + veryPoor;
  if (people === 0) {
    const absent = Object.fromEntries(conditions.map((name): [string, HandValue] => [name, { absent: "any" }]));
    return { values: { ...absent, fits: { absent: "notMeasured" } } };
  }
  const groups = [veryGood, good, needsImprovement, poor, veryPoor];
  const most = (group: number): boolean => {
    const size = groups[group] ?? 0;
    return majority === "moreThanHalf"
      ? 2 * size > people
      : groups.every((other, index) => index === group || size > other);
  };
  const upTo = (of: number, percent: number): boolean => 100 * of <= percent * people;
  const from = (of: number, percent: number): boolean => 100 * of >= percent * people;
  const guide: Readonly<Record<string, Partial<Record<Condition, boolean>>>> = {
    excellent: { majority: most(0), ceiling: upTo(veryGood, 70) },
    good: { majority: most(1), ceiling: upTo(good, 70), mustExist: needsImprovement + poor > 0 },
    needsImprovement: { floor: from(needsImprovement, 60), veryGoodCeiling: upTo(veryGood, 10) },
    poor: { floor: from(poor, 60), secondFloor: from(needsImprovement, 10), veryGoodCeiling: upTo(veryGood, 10) },
    veryPoor: {
      floor: from(veryPoor, 60),
      secondFloor: from(poor + needsImprovement, 10),
      veryGoodCeiling: veryGood === 0,
    },
  };
  const applying = guide[String(member["organisationPredicate"])] ?? {};
  const values = conditions.map((name): [string, HandValue] => [name, applying[name] ?? { absent: "notApplicable" }]);
  return { values: { ...Object.fromEntries(values), fits: Object.values(applying).every(Boolean) } };
}
