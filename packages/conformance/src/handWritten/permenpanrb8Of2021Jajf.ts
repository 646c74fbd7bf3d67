import type { AbsenceKind } from "@kinerja/model";
import { Rational } from "../oracle/rational.ts";
import type { HandValue, HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

const values: Readonly<Record<string, number>> = { veryGood: 120, good: 100, fair: 80, poor: 60, veryPoor: 25 };
const factors: Readonly<Record<string, number>> = { veryGood: 100, good: 80, fair: 60, poor: 40, veryPoor: 20 };
const weights: Readonly<Record<string, number>> = { withinUnit: 1, betweenUnits: 2, betweenAgencies: 3 };
/** What three aspects make, from the best down: the first that fits. */
const three: readonly (readonly [string, (of: (name: string) => number) => boolean])[] = [
  ["veryGood", (of) => of("veryGood") === 3 || (of("veryGood") === 2 && of("good") === 1)],
  ["veryPoor", (of) => of("veryPoor") >= 2],
  ["poor", (of) => of("poor") >= 2 || of("veryPoor") === 1],
  ["fair", (of) => of("poor") === 1 || of("fair") >= 2],
];

/** PermenPANRB 8/2021 for JA and JF: the category of a result from one or three aspects, and the scores. */
export const permenpanrb8Of2021Jajf: HandWrittenOracle = (member: RawMember) => {
  const results = readRaw.rows(member["results"]);
  if (results.some(isRefused)) return "refused";
  const judged = results.map((result) => ({ result, category: categoryOf(readRaw.rows(result["aspects"])) }));
  const rows = judged.map(({ category }) => ({ category, value: pointsOf(category, 1) }));
  const part = (isMain: boolean): readonly HandValue[] =>
    judged.flatMap(({ result, category }) => {
      if ((result["resultKind"] !== "additional") !== isMain) return [];
      const share = (factors[String(category)] ?? 0) * (weights[String(result["scope"])] ?? 0);
      return [pointsOf(category, isMain ? 1 : share)];
    });
  const main = totalOf(part(true));
  const [count, added, cap] = [part(true).length, totalOf(part(false)), Rational.of(10)];
  const mean = main instanceof Rational ? main.over(Rational.of(count === 0 ? 1 : count)) : main;
  const mainScore: HandValue = count === 0 ? { absent: "notMeasured" } : mean;
  const points = added instanceof Rational ? added.over(Rational.of(10_000)) : added;
  const additionalScore = points instanceof Rational && points.moreThan(cap) ? cap : points;
  return { values: { mainScore, additionalScore, skpScore: totalOf([mainScore, additionalScore]) }, rows };
};

function isRefused(result: RawMember): boolean {
  const aspects = readRaw.rows(result["aspects"]);
  if (aspects.length === 2) return true;
  if (result["resultKind"] === "additional" && readRaw.isAbsent(result["scope"])) return true;
  return aspects.some(({ targetLow: low, targetHigh: high }) =>
    readRaw.isAbsent(low) || readRaw.isAbsent(high) ? false : readRaw.number(low).moreThan(readRaw.number(high)),
  );
}

function categoryOf(aspects: readonly RawMember[]): string | { readonly absent: AbsenceKind } {
  const categories = aspects.map(aspectCategory);
  const [only] = categories;
  if (only === undefined) return { absent: "notMeasured" };
  const lacking = readRaw.firstAbsence(...categories);
  if (lacking !== undefined) return { absent: lacking };
  if (categories.length === 1) return String(only);
  const of = (name: string): number => categories.filter((category) => category === name).length;
  return three.find(([, fits]) => fits(of))?.[0] ?? "good";
}

function aspectCategory({ direction, targetLow, targetHigh, realized }: RawMember): HandValue {
  const absent = readRaw.firstAbsence(direction, targetLow, targetHigh, realized);
  if (absent !== undefined) return { absent };
  const [low, high, reached] = [readRaw.number(targetLow), readRaw.number(targetHigh), readRaw.number(realized)];
  if (reached.atLeast(low) && high.atLeast(reached)) return "good";
  const ratio = reached.over(reached.moreThan(high) ? high : low);
  const achievement = direction === "higher" ? ratio : Rational.of(2).minus(ratio);
  const reaches = (percent: number): boolean => achievement.atLeast(Rational.of(`${percent}/100`));
  if (reaches(100)) return "veryGood";
  if (reaches(80)) return "fair";
  return reaches(60) ? "poor" : "veryPoor";
}

function pointsOf(category: HandValue, times: number): HandValue {
  return typeof category === "string" ? Rational.of((values[category] ?? 0) * times) : category;
}

function totalOf(list: readonly HandValue[]): HandValue {
  const absent = readRaw.firstAbsence(...list);
  if (absent !== undefined) return { absent };
  return list.reduce<Rational>((sum, value) => (value instanceof Rational ? sum.plus(value) : sum), Rational.of(0));
}
