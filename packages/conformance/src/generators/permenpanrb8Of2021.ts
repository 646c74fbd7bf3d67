import { absenceKinds } from "@kinerja/model";
import type { Random } from "../random/createRandom.ts";
import type { MemberGenerator } from "./generatedMember.ts";
import { spoil } from "./spoil.ts";
import { writeHundredths } from "./writeHundredths.ts";

type Row = Readonly<Record<string, unknown>>;

const greatest = 100_000_000_000;
const scopes = ["withinUnit", "betweenUnits", "betweenAgencies"] as const;

/** Heads of PermenPANRB 8/2021: ties of the whole percent, every edge, ranges, negative achievements, extremes, the cap. */
export const permenpanrb8Of2021: MemberGenerator = (random, id) => {
  const attempt = random.weighted([
    [6, "tie"],
    [3, "range"],
    [2, "ordinary"],
    [2, "extreme"],
    [2, "cap"],
    [1, "absent"],
    [1, "spoilt"],
  ] as const);
  const rows = random.weighted([
    [1, 0],
    [5, random.between(1, 5)],
    [1, random.between(6, 12)],
  ]);
  const make = { tie: onATie, range, ordinary, extreme, cap: forTheCap, absent: range, spoilt: ordinary }[attempt];
  const indicators = Array.from({ length: rows }, () => make(random));
  const given = random.weighted<Row>([
    [6, {}],
    [1, { givenMainScore: writeHundredths(random, random.between(0, 12_000)) }],
    [1, { givenMainScore: random.pick([null, "102.8", "98.666667", ...absenceKinds.map((absent) => ({ absent }))]) }],
  ]);
  const member = { id, ...given, indicators };
  const place = random.below(Math.max(rows, 1));
  const change = (changed: Row): Row => ({
    ...member,
    indicators: indicators.map((row, index) => (index === place ? { ...row, ...changed } : row)),
  });
  const absent = { absent: random.pick(absenceKinds) };
  if (attempt === "absent") {
    const field = random.pick(["direction", "targetLow", "targetHigh", "realized", "realized"]);
    return { attempt, member: change({ [field]: absent }), judgedByHand: true };
  }
  if (attempt !== "spoilt") return { attempt, member, judgedByHand: true };
  const fields = ["direction", "targetLow", "targetHigh", "realized", "maximumTarget", "resultKind", "scope"];
  const wrong = random.pick<Row>([
    change({ [random.pick(fields)]: random.pick([spoil(random), absent, "0.001", 1]) }),
    change({ targetLow: 90, targetHigh: 80 }),
    change({ resultKind: "additional", scope: random.pick([null, undefined, absent]) }),
    { ...member, givenMainScore: random.pick([spoil(random), 120.01]) },
    { ...member, indicators: random.pick<unknown>([undefined, null, "none", {}]) },
  ]);
  return { attempt, member: wrong, judgedByHand: false };
};

interface Measure {
  readonly low: number;
  readonly high?: number;
  readonly realized: number;
  readonly isHigher: boolean;
}

function row(random: Random, { low, high = low, realized, isHigher }: Measure): Row {
  const maximum = random.pick([{}, {}, { maximumTarget: true }, { maximumTarget: "true" }, { maximumTarget: false }]);
  const kind = random.weighted<Row>([
    [5, {}],
    [1, { resultKind: "main", scope: random.pick(scopes) }],
    [2, { resultKind: "additional", scope: random.pick(scopes) }],
  ]);
  return {
    direction: isHigher ? "higher" : "lower",
    targetLow: writeHundredths(random, low),
    targetHigh: writeHundredths(random, high),
    realized: writeHundredths(random, Math.min(Math.max(realized, 0), greatest)),
    ...maximum,
    ...kind,
  };
}

/** An achievement of a whole or a half percent at an edge of the table, or a hundredth of a unit beside it. */
function onATie(random: Random): Row {
  const doubled = random.weighted([
    [4, random.pick([118, 119, 120, 158, 159, 160, 198, 199, 200, 201, 202, 219, 220, 221, 222])],
    [1, random.between(0, 260)],
    [1, random.between(-120, 4)],
  ]);
  const times = random.pick([1, 2, 7, 50, random.between(1, 100_000), greatest / 1000]);
  const isHigher = doubled >= 0 && random.chance(1, 2);
  const exact = times * (isHigher ? doubled : 400 - doubled);
  return row(random, { low: 200 * times, realized: exact + random.pick([-1, 0, 0, 0, 1]), isHigher });
}

/** A range of targets, and a result at one of its ends, inside it or about a percent of the nearer end away. */
function range(random: Random): Row {
  const low = random.between(1, 20_000);
  const high = low + random.pick([0, 1, 2, random.between(0, 20_000)]);
  const realized = random.pick([
    low,
    high,
    low - 1,
    high + 1,
    random.between(low, high),
    Math.round((low * random.between(0, 100)) / 100),
    Math.round((high * random.between(100, 250)) / 100),
  ]);
  return row(random, { low, high, realized, isHigher: random.chance(1, 2) });
}

function ordinary(random: Random): Row {
  const low = random.between(1, 20_000);
  return row(random, { low, realized: random.between(0, 2 * low), isHigher: random.chance(1, 2) });
}

/** Sizes from a hundredth to a thousand million; or 99.4999995 percent and its like, which two roundings would lift. */
function extreme(random: Random): Row {
  const isHigher = random.chance(1, 2);
  if (random.chance(1, 2)) {
    const parts = random.pick([594_999_995, 794_999_995, 994_999_995, 1_004_999_995, 1_104_999_995]);
    const off = 5 * random.pick([-1, 0, 1]);
    const [target, reached] = [greatest / 100, parts + off];
    return row(random, { low: target, realized: isHigher ? reached : 2 * target - reached, isHigher });
  }
  const size = (): number => random.pick([1, 2, greatest - 1, greatest, random.between(1, greatest)]);
  return row(random, { low: size(), realized: random.pick([0, size()]), isHigher });
}

/** Additional results of 3.6, 2.4, 1.2 and 0.4, which add up to 10 often. */
function forTheCap(random: Random): Row {
  const [realized, scope] = random.pick([
    ["120", "betweenAgencies"],
    ["120", "betweenAgencies"],
    ["115.5", "betweenUnits"],
    ["110", "withinUnit"],
    ["59.5", "betweenUnits"],
  ]);
  return {
    direction: "higher",
    targetLow: "100",
    targetHigh: 100,
    realized,
    resultKind: "additional",
    scope,
  };
}
