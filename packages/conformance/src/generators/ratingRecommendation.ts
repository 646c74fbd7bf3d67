import type { Random } from "../random/createRandom.ts";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

type Row = Readonly<Record<string, unknown>>;

const reasons = ["pending", "notMeasured", "excused"] as const;
const measures: Readonly<Record<string, string>> = {
  higher: "realized",
  lower: "realized",
  range: "realized",
  date: "daysLate",
  milestone: "milestonesReached",
  rubric: "rubricLevel",
};

/** Plans: achievements on the cut-offs and beside, thirds, floors and caps, absences of each kind, empty items, faults. */
export const ratingRecommendation: MemberGenerator = (random, id) => {
  const attempt = random.weighted([
    [4, "edge"],
    [4, "ordinary"],
    [2, "thirds"],
    [3, "absent"],
    [1, "faulty"],
    [2, "spoilt"],
  ] as const);
  const items = attempt === "thirds" ? thirds(random) : plan(random, attempt === "edge" ? onAnEdge : anyIndicator);
  const rater = random.weighted<Row>([
    [3, {}],
    [4, { raterRating: random.pick(["below", "meets", "above"]) }],
    [1, { raterRating: { absent: random.pick([...reasons, "notApplicable"]) } }],
    [1, { raterRating: null }],
  ]);
  const member = { id, ...rater, items };
  switch (attempt) {
    case "edge":
    case "ordinary":
    case "thirds":
      return { attempt, member, judgedByHand: true };
    case "absent":
      return { attempt, member: changeSome(random, member, withReason), judgedByHand: true };
    case "faulty":
      return { attempt, member: changeSome(random, member, withFault), judgedByHand: true };
    case "spoilt":
      return { attempt, member: spoilt(random, member), judgedByHand: false };
  }
};

interface Plan extends Row {
  readonly items: readonly (Row & { readonly indicators: readonly Row[] })[];
}

function plan(random: Random, make: (random: Random) => Row): Plan["items"] {
  const items = random.weighted([
    [1, 0],
    [4, 1],
    [6, random.between(2, 4)],
  ]);
  return Array.from({ length: items }, () => {
    const rows = random.weighted([
      [1, 0],
      [5, 1],
      [6, random.between(2, 4)],
    ]);
    const indicators = Array.from({ length: rows }, () => ({ ...make(random), ...weight(random, "weight") }));
    return { ...weight(random, "itemWeight"), indicators };
  });
}

function weight(random: Random, name: string): Row {
  return random.weighted<Row>([
    [5, {}],
    [4, { [name]: random.pick([1, 2, 3, "5", 10, 25, 50, "33.33", "0.0001"]) }],
    [1, { [name]: random.pick([0, null]) }],
  ]);
}

/** Three items of equal weight whose achievements, each a third or so, make exactly an edge, or a hundredth beside. */
function thirds(random: Random): Plan["items"] {
  const edge = random.pick([50, 90, 110]);
  const first = random.between(0, 3 * 60);
  const second = random.between(0, 3 * 60);
  const last = 9 * edge - first - second + random.pick([-1, 0, 0, 0, 1]);
  return [first, second, last].map((realized) => ({
    indicators: [{ direction: "higher", target: "3", realized: writeHundredths(random, Math.max(realized, 0)) }],
  }));
}

/** One indicator on a cut-off, on the cap, on the floor, or a hundredth beside. */
function onAnEdge(random: Random): Row {
  const target = 100 * random.between(1, 1000);
  const edge = random.pick([0, 50, 90, 100, 110, 120]);
  const beside = random.pick([-1, 0, 0, 0, 1]);
  const write = (hundredths: number): unknown => writeHundredths(random, Math.max(hundredths, 0));
  switch (random.pick(["higher", "lower", "range", "date"])) {
    case "higher":
      return { direction: "higher", target: write(target), realized: write((target / 100) * edge + beside) };
    case "lower":
      return { direction: "lower", target: write(target), realized: write((target / 100) * (200 - edge) + beside) };
    case "range": {
      const realized = random.pick([(target / 100) * Math.min(edge, 100), (target / 50) * (200 - Math.min(edge, 100))]);
      return {
        direction: "range",
        targetLow: write(target),
        targetHigh: write(2 * target),
        realized: write(realized + beside),
      };
    }
    default: {
      const planned = 10 * random.between(1, 36);
      return { direction: "date", plannedDays: planned, daysLate: planned - (planned / 10) * (edge / 10) };
    }
  }
}

function anyIndicator(random: Random): Row {
  const direction = random.pick(Object.keys(measures));
  const size = (): number =>
    random.weighted([
      [8, random.between(1, 100_000)],
      [1, random.pick([1, 99_999_999_999, 100_000_000_000])],
    ]);
  const amount = (): unknown => writeHundredths(random, random.chance(1, 12) ? 0 : size());
  switch (direction) {
    case "higher":
      return { direction, target: writeHundredths(random, size()), realized: amount() };
    case "lower":
      return { direction, target: amount(), realized: amount() };
    case "range": {
      const low = random.pick([0, random.between(0, 1000)]);
      const high = low + random.between(low === 0 ? 1 : 0, 1000);
      return {
        direction,
        targetLow: writeHundredths(random, low),
        targetHigh: writeHundredths(random, high),
        realized: random.pick([amount(), writeHundredths(random, random.between(0, 3000))]),
      };
    }
    case "date":
      return { direction, plannedDays: random.between(1, 400), daysLate: random.between(-400, 400) };
    case "milestone": {
      const milestones = random.between(1, 12);
      return { direction, milestones, milestonesReached: String(random.between(0, milestones)) };
    }
    default:
      return { direction: "rubric", rubricLevel: random.pick(["none", "partly", "fully", "beyond"]) };
  }
}

/** The member with every second indicator or so changed. */
function changeSome<Member extends Plan>(
  random: Random,
  member: Member,
  change: (random: Random, row: Row) => Row,
): Member {
  const items = member.items.map((item) => ({
    ...item,
    indicators: item.indicators.map((row) => (random.chance(1, 2) ? change(random, row) : row)),
  }));
  return { ...member, items };
}

/** An indicator without a realised value, or without a target as before it is agreed. */
function withReason(random: Random, row: Row): Row {
  const direction = String(row["direction"]);
  const absent = { absent: random.pick(reasons) };
  const measure = measures[direction] ?? "";
  if (random.chance(3, 4) || direction === "rubric") return { ...row, [measure]: absent };
  const goals = Object.keys(row).filter((name) => !["direction", "weight", measure].includes(name));
  const open = goals.map((name) => [name, { absent: "pending" }] as const);
  return { ...row, ...Object.fromEntries(open), ...(random.chance(1, 2) ? { [measure]: absent } : {}) };
}

/** An indicator that a constraint refuses. */
function withFault(random: Random, row: Row): Row {
  const measure = measures[String(row["direction"])] ?? "";
  return random.pick<Row>([
    { ...row, [measure]: undefined },
    { ...row, [measure]: null },
    { ...row, [measure]: { absent: "notApplicable" } },
    { direction: "higher", target: 0, realized: 1 },
    { direction: "range", targetLow: 5, targetHigh: 4, realized: 1 },
    { direction: "milestone", milestones: 3, milestonesReached: 4 },
  ]);
}

function spoilt(random: Random, member: Plan): Row {
  const place = random.below(Math.max(member.items.length, 1));
  const change = (changed: Row): Row => ({
    ...member,
    items: member.items.map((item, index) => (index === place ? { ...item, ...changed } : item)),
  });
  const row = { ...anyIndicator(random) };
  const field = random.pick([...Object.keys(row), "weight"]);
  return random.pick<Row>([
    { ...member, raterRating: spoil(random) },
    { ...member, items: random.pick<unknown>([undefined, null, "none", {}]) },
    change({ itemWeight: random.pick([spoil(random), -1, "0.00001"]) }),
    change({ indicators: random.pick<unknown>([undefined, null, "none", {}]) }),
    change({ indicators: [{ ...row, [field]: random.pick([spoil(random), -0.01, "0.001"]) }] }),
    change({ indicators: [row, { direction: "better" }] }),
  ]);
}
