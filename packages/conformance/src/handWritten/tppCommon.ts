import { Rational } from "../oracle/rational.ts";
import type { HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

/** What each event takes from the discipline part, in percent. */
const cuts = {
  late1: "0.5",
  late2: "1",
  late3: "1.25",
  late4: "1.5",
  noCheck: "1.5",
  absentDays: "3",
  missedCeremony: "2",
} as const;

const hundred = Rational.of(100);
const one = Rational.of(1);

/** The allowance by the common pattern: 60 percent by productivity, 40 by discipline, one rounding at the end. */
export const tppCommon: HandWrittenOracle = (member: RawMember) => {
  const given = (name: string): Rational =>
    member[name] === undefined || member[name] === null ? Rational.of(0) : readRaw.number(member[name]);
  const base = given("base");
  const all = Object.entries(cuts).reduce(
    (sum, [name, cut]) => sum.plus(given(name).times(Rational.of(cut))),
    Rational.of(0),
  );
  const disciplineCut = all.moreThan(hundred) ? hundred : all;
  const productivityPart = base.times(Rational.of("60/100")).times(given("productivity"));
  const disciplinePart = base.times(Rational.of("40/100")).times(one.minus(disciplineCut.over(hundred)));
  const exact = productivityPart.plus(disciplinePart).times(one.minus(given("sanctionRate")));
  const allowance = new Rational(exact.round(0).units);
  return { values: { disciplineCut, productivityPart, disciplinePart, allowance } };
};
