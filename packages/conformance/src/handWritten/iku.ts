import { Rational } from "../oracle/rational.ts";
import type { HandValue, HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

const zero = Rational.of(0);

/** IKU: achievements between 0 and the cap, and their mean by weight. */
export const iku: HandWrittenOracle = (member: RawMember) => {
  const cap = readRaw.isAbsent(member["cap"]) ? Rational.of(120) : readRaw.number(member["cap"]);
  const indicators = readRaw.rows(member["indicators"]);
  const achievements = indicators.map((indicator) => achievementOf(indicator, cap));
  const rows = achievements.map((achievement) => ({ achievement }));
  const absent = readRaw.firstAbsence(...achievements);
  if (absent !== undefined) return { values: { score: { absent } }, rows };
  const weights = indicators.map(({ weight }) => readRaw.number(weight));
  const total = weights.reduce((sum, weight) => sum.plus(weight), zero);
  if (total.isZero()) return { values: { score: { absent: "notMeasured" } }, rows };
  const weighted = achievements.reduce<Rational>((sum, value, index) => {
    const weight = weights[index] ?? zero;
    return value instanceof Rational ? sum.plus(value.times(weight)) : sum;
  }, zero);
  return { values: { score: weighted.over(total) }, rows };
};

function achievementOf({ direction, target, realized }: RawMember, cap: Rational): HandValue {
  const absent = readRaw.firstAbsence(target, realized);
  if (absent !== undefined) return { absent };
  const [goal, reached] = [readRaw.number(target), readRaw.number(realized)];
  const counted = direction === "higher" ? reached : goal.plus(goal).minus(reached);
  const achievement = counted.times(Rational.of(100)).over(goal);
  if (!achievement.moreThan(zero)) return cap.moreThan(zero) ? zero : cap;
  return achievement.moreThan(cap) ? cap : achievement;
}
