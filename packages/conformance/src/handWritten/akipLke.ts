import { Rational } from "../oracle/rational.ts";
import { akip } from "./akip.ts";
import type { HandValue, HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

/** The printed weight of each sub-component. */
const weights = {
  planning: { Existence: "6", Quality: "9", Use: "15" },
  measurement: { Existence: "6", Quality: "9", Use: "15" },
  reporting: { Existence: "3", Quality: "4.5", Use: "7.5" },
  internalEvaluation: { Existence: "5", Quality: "7.5", Use: "12.5" },
} as const;
const answers: Readonly<Record<string, number>> = { AA: 100, A: 90, BB: 80, B: 70, CC: 60, C: 50, D: 30, E: 0 };
const zero = Rational.of(0);

/** AKIP, the evaluation sheet: the mean of the answers of each sub-component times its weight, and all of them together. */
export const akipLke: HandWrittenOracle = (member: RawMember) => {
  const criteria = readRaw.rows(member["criteria"]);
  const values: Record<string, HandValue> = {};
  for (const [component, parts] of Object.entries(weights)) {
    for (const [aspect, weight] of Object.entries(parts)) {
      const own = criteria.filter((row) => row["component"] === component && row["aspect"] === aspect.toLowerCase());
      values[component + aspect] = partOf(own, Rational.of(weight));
    }
    values[component] = together(Object.keys(parts).map((aspect) => values[component + aspect]));
  }
  const score = together(Object.keys(weights).map((component) => values[component]));
  const rows = criteria.map(({ answer }) => {
    const absent = readRaw.absence(answer);
    return { answerValue: absent === undefined ? worthOf(answer) : { absent } };
  });
  if (!(score instanceof Rational)) return { values: { ...values, score, category: score }, rows };
  // The categories are those of AKIP, which reads the score as text or number: an exact one is written as a fraction.
  const banded = akip({ score: `${score.numerator}/${score.denominator}` });
  return { values: { ...values, score, ...(banded === "refused" ? {} : banded.values) }, rows };
};

function partOf(rows: readonly RawMember[], weight: Rational): HandValue {
  const absent = readRaw.firstAbsence(...rows.map(({ answer }) => answer));
  if (absent !== undefined) return { absent };
  if (rows.length === 0) return { absent: "notMeasured" };
  const total = rows.reduce((sum, { answer }) => sum.plus(worthOf(answer)), zero);
  return total.times(weight).over(Rational.of(100 * rows.length));
}

function worthOf(answer: unknown): Rational {
  return Rational.of(answers[String(answer)] ?? Number.NaN);
}

function together(parts: readonly (HandValue | undefined)[]): HandValue {
  const absent = readRaw.firstAbsence(...parts);
  if (absent !== undefined) return { absent };
  return parts.reduce<Rational>((sum, part) => (part instanceof Rational ? sum.plus(part) : sum), zero);
}
