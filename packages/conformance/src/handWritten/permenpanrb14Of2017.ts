import { Rational } from "../oracle/rational.ts";
import { tenTo } from "../oracle/tenTo.ts";
import type { HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

const grades = [
  ["88.31", "A"],
  ["76.61", "B"],
  ["65.00", "C"],
  ["25.00", "D"],
] as const;

/** PermenPANRB 14/2017: the index of community satisfaction, banded after it was rounded to two decimals. */
export const permenpanrb14Of2017: HandWrittenOracle = (member: RawMember) => {
  const respondents = readRaw.number(member["respondents"]);
  const sums = readRaw.rows(member["elements"]).map(({ sum }) => readRaw.number(sum));
  // Each answer is one of 1 to 4, so that no other sum can come from these respondents.
  const isPossible = (sum: Rational): boolean =>
    sum.atLeast(respondents) && respondents.times(Rational.of(4)).atLeast(sum);
  if (!sums.every(isPossible)) return "refused";
  const all = sums.reduce((total, sum) => total.plus(sum), Rational.of(0));
  const weightedMean = all.over(respondents.times(Rational.of(sums.length)));
  const { units, decimals } = weightedMean.times(Rational.of(25)).round(2);
  const index = new Rational(units, tenTo(decimals));
  const grade = grades.find(([least]) => index.atLeast(Rational.of(least)))?.[1];
  if (grade === undefined || index.moreThan(Rational.of(100))) return "refused";
  return { values: { weightedMean, index, grade }, rows: sums.map((sum) => ({ mean: sum.over(respondents) })) };
};
