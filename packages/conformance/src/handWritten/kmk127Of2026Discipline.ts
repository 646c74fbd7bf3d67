import { Rational } from "../oracle/rational.ts";
import type { HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

/** From the highest category to the lowest: the part that is taken off, and for how many quarters. */
const categories = [
  ["heavy", "40/100", 4],
  ["medium", "25/100", 3],
  ["light", "10/100", 2],
] as const;

/** The discipline schedule of KMK 127/2026: the highest category whose quarters are not over counts. */
export const kmk127Of2026Discipline: HandWrittenOracle = (member: RawMember) => {
  const decisions = readRaw.rows(member["sanctions"]).map(({ category, score, quartersSince }) => {
    const [name, part, quarters] = categories.find(([known]) => known === category) ?? ["none", "0", 0];
    const left = Math.max(0, quarters - Number(quartersSince));
    return { name, left, reduction: left > 0 ? readRaw.number(score).times(Rational.of(part)) : Rational.of(0) };
  });
  const counting = decisions.filter(({ left }) => left > 0);
  const highest = categories.map(([name]) => name).find((name) => counting.some((each) => each.name === name));
  const sanction = counting
    .filter(({ name }) => name === highest)
    .reduce((most, { reduction }) => (reduction.moreThan(most) ? reduction : most), Rational.of(0));
  return {
    values: {
      countedCategory: highest ?? "none",
      sanction,
      quartersLeft: Rational.of(Math.max(0, ...decisions.map(({ left }) => left))),
    },
    rows: decisions.map(({ left, reduction }) => ({ quartersRemaining: Rational.of(left), reduction })),
  };
};
