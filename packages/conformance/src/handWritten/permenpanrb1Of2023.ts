import { Rational } from "../oracle/rational.ts";
import { tenTo } from "../oracle/tenTo.ts";
import type { HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

/** Credit points of a year at the predicate good, in hundredths. */
const coefficients: Readonly<Record<string, number>> = {
  pemula: 375,
  terampil: 500,
  mahir: 1250,
  penyelia: 2500,
  ahliPertama: 1250,
  ahliMuda: 2500,
  ahliMadya: 3750,
  ahliUtama: 5000,
};

/** What a predicate counts, in quarters. */
const quarters: Readonly<Record<string, number>> = { veryGood: 6, good: 4, needsImprovement: 3, poor: 2, veryPoor: 1 };

/** PermenPANRB 1/2023: the credit points of one period, to two decimals with half upwards. */
export const permenpanrb1Of2023: HandWrittenOracle = ({ careerLevel, predicate, months }: RawMember) => {
  const absent = readRaw.firstAbsence(careerLevel, predicate, months);
  if (absent !== undefined) return { values: { creditPoints: { absent } } };
  const hundredths = (coefficients[String(careerLevel)] ?? Number.NaN) * (quarters[String(predicate)] ?? Number.NaN);
  const { units, decimals } = readRaw
    .number(months)
    .times(Rational.of(hundredths))
    .over(Rational.of(12 * 4 * 100))
    .round(2);
  return { values: { creditPoints: new Rational(units, tenTo(decimals)) } };
};
