import { Rational } from "../oracle/rational.ts";
import type { HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

/** Jakarta's allowance by the weights of 2017: activity 70, behaviour 10, budget 20. */
export const dkiJakartaTkd: HandWrittenOracle = (member: RawMember) => {
  const part = (name: string, weight: string): Rational =>
    readRaw.number(member["base"]).times(Rational.of(weight)).times(readRaw.number(member[name]));
  const activityPart = part("activity", "7/10");
  const behaviourPart = part("behaviour", "1/10");
  const budgetPart = part("budget", "2/10");
  const allowance = new Rational(activityPart.plus(behaviourPart).plus(budgetPart).round(0).units);
  return { values: { activityPart, behaviourPart, budgetPart, allowance } };
};
