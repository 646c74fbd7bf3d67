import { Rational } from "../oracle/rational.ts";
import type { HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

/** The minute model: whole minutes beyond 22 days of 5.5 hours decide what is paid of the 60 percent. */
export const tppMinutes: HandWrittenOracle = (member: RawMember) => {
  const surplus = Number(member["minutes"]) - 22 * 5.5 * 60;
  const paid = paidFor(surplus);
  return {
    values: {
      surplus: Rational.of(surplus),
      paidPercent: Rational.of(paid),
      performancePart: readRaw.number(member["base"]).times(Rational.of(`${60 * paid}/10000`)),
    },
  };
};

function paidFor(surplus: number): number {
  if (surplus >= 901) return 100;
  if (surplus >= 701) return 90;
  if (surplus >= 501) return 80;
  if (surplus >= 301) return 70;
  return surplus >= 1 ? 50 : 0;
}
