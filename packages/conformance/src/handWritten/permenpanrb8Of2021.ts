import { Rational } from "../oracle/rational.ts";
import type { HandValue, HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

const zero = Rational.of(0);
const hundred = Rational.of(100);
const factors: Readonly<Record<string, number>> = { veryGood: 100, good: 80, fair: 60, poor: 40, veryPoor: 20 };
const weights: Readonly<Record<string, number>> = { withinUnit: 1, betweenUnits: 2, betweenAgencies: 3 };

/** PermenPANRB 8/2021 for heads: each indicator by the table in whole percent, the mean of main ones, additional ones to 10. */
export const permenpanrb8Of2021: HandWrittenOracle = (member: RawMember) => {
  const indicators = readRaw.rows(member["indicators"]);
  if (indicators.some(({ targetLow, targetHigh }) => isTurned(targetLow, targetHigh))) return "refused";
  if (indicators.some((row) => row["resultKind"] === "additional" && readRaw.isAbsent(row["scope"]))) return "refused";
  const judged = indicators.map(judge);
  const rows = judged.map(({ shown }) => shown);
  const main = meanOf(judged.flatMap(({ isMain, value }) => (isMain ? [value] : [])));
  const mainScore = givenOr(member["givenMainScore"], main);
  const additionalScore = cappedSum(judged.flatMap(({ isMain, points }) => (isMain ? [] : [points])));
  return { values: { mainScore, additionalScore, skpScore: sumOf(mainScore, additionalScore) }, rows };
};

interface Judged {
  readonly isMain: boolean;
  readonly value: HandValue;
  /** What an additional result adds. */
  readonly points: HandValue;
  readonly shown: Readonly<Record<string, HandValue>>;
}

function judge(row: RawMember): Judged {
  const isMain = row["resultKind"] !== "additional";
  const absent = readRaw.firstAbsence(row["direction"], row["targetLow"], row["targetHigh"], row["realized"]);
  if (absent !== undefined) {
    const lacking = { absent } as const;
    return {
      isMain,
      value: lacking,
      points: lacking,
      shown: { achievement: lacking, value: lacking, category: lacking },
    };
  }
  const achievement = achievementOf(row);
  const isExact = achievement.compare(hundred) === 0;
  const { units: percent } = achievement.round(0);
  const [category, value] =
    isExact && readRaw.truth(row["maximumTarget"])
      ? (["veryGood", Rational.of(120)] as const)
      : byTable(Number(percent));
  const share = Rational.of(`${(factors[category] ?? 0) * (weights[String(row["scope"])] ?? 0)}/10000`);
  return {
    isMain,
    value,
    points: share.times(value),
    shown: { achievement, onTarget: isExact, category, value, ...(isMain ? {} : { additionalShare: share }) },
  };
}

/** Inside the range 100; beyond it against the nearer end, with its sign. */
function achievementOf({ direction, targetLow, targetHigh, realized }: RawMember): Rational {
  const [low, high, reached] = [readRaw.number(targetLow), readRaw.number(targetHigh), readRaw.number(realized)];
  if (reached.atLeast(low) && high.atLeast(reached)) return hundred;
  const target = reached.moreThan(high) ? high : low;
  const ratio = reached.over(target);
  return (direction === "higher" ? ratio : Rational.of(2).minus(ratio)).times(hundred);
}

function byTable(percent: number): readonly [category: string, value: Rational] {
  if (percent > 110) return ["veryGood", Rational.of(120)];
  if (percent > 100) return ["veryGood", Rational.of(110).plus(Rational.of(`${10 * (percent - 101)}/9`))];
  if (percent === 100) return ["good", Rational.of(109)];
  if (percent >= 80) return ["fair", Rational.of(percent - 10)];
  if (percent >= 60) return ["poor", Rational.of(percent - 10)];
  return ["veryPoor", percent > 0 ? Rational.of(`${percent * 49}/59`) : zero];
}

/** The score that was given, else the mean; one that is awaited is not replaced. */
function givenOr(given: unknown, main: HandValue): HandValue {
  if (!readRaw.isAbsent(given)) return readRaw.number(given);
  const absent = readRaw.firstAbsence(given);
  return absent === undefined || absent === "notApplicable" ? main : { absent };
}

function isTurned(low: unknown, high: unknown): boolean {
  if (readRaw.isAbsent(low) || readRaw.isAbsent(high)) return false;
  return readRaw.number(low).moreThan(readRaw.number(high));
}

function meanOf(values: readonly HandValue[]): HandValue {
  const absent = readRaw.firstAbsence(...values);
  if (absent !== undefined) return { absent };
  if (values.length === 0) return { absent: "notMeasured" };
  return totalOf(values).over(Rational.of(values.length));
}

function cappedSum(values: readonly HandValue[]): HandValue {
  const absent = readRaw.firstAbsence(...values);
  if (absent !== undefined) return { absent };
  const [total, cap] = [totalOf(values), Rational.of(10)];
  return total.moreThan(cap) ? cap : total;
}

function sumOf(a: HandValue, b: HandValue): HandValue {
  const absent = readRaw.firstAbsence(a, b);
  return absent === undefined ? totalOf([a, b]) : { absent };
}

function totalOf(values: readonly HandValue[]): Rational {
  return values.reduce<Rational>((sum, value) => (value instanceof Rational ? sum.plus(value) : sum), zero);
}
