import { Rational } from "../oracle/rational.ts";
import type { HandValue, HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { permenpanrb1Of2023 } from "./permenpanrb1Of2023.ts";
import { readRaw } from "./readRaw.ts";

/** Each level: its grades, what the next grade needs, and what the next level needs (0 where there is none). */
const levels: Readonly<Record<string, readonly [grades: readonly string[], nextGrade: number, nextLevel: number]>> = {
  pemula: [["iia"], 15, 15],
  terampil: [["iib", "iic", "iid"], 20, 60],
  mahir: [["iiia", "iiib"], 50, 100],
  penyelia: [["iiic", "iiid"], 100, 0],
  ahliPertama: [["iiia", "iiib"], 50, 100],
  ahliMuda: [["iiic", "iiid"], 100, 200],
  ahliMadya: [["iva", "ivb", "ivc"], 150, 450],
  ahliUtama: [["ivd", "ive"], 200, 0],
};
const notApplicable = { absent: "notApplicable" } as const;
const zero = Rational.of(0);

/** PermenPANRB 1/2023: credit points of all periods, and what is still missing for the next grade and level. */
export const permenpanrb1Of2023Accumulation: HandWrittenOracle = (member: RawMember) => {
  const [grades, gradeNeed, levelNeed] = levels[String(member["careerLevel"])] ?? [[], 0, 0];
  if (!grades.includes(String(member["grade"]))) return "refused";
  const enteredAtIIc = readRaw.truth(member["enteredAtIIc"]);
  if (enteredAtIIc && member["careerLevel"] !== "terampil") return "refused";
  const hasNoNextGrade = levelNeed === 0 && member["grade"] === grades.at(-1);
  const earlier = balance(member["earlierPoints"]);
  const used = balance(member["gradeRises"]).times(Rational.of(gradeNeed));
  if (used.moreThan(earlier)) return "refused";
  const periods = readRaw.rows(member["periods"]).map(({ predicate, months }): HandValue => {
    const result = permenpanrb1Of2023({ careerLevel: member["careerLevel"], predicate, months });
    return result === "refused" ? { absent: "any" } : (result.values["creditPoints"] ?? { absent: "any" });
  });
  const rows = periods.map((periodPoints) => ({ periodPoints }));
  const education =
    readRaw.truth(member["furtherEducation"]) && !hasNoNextGrade ? Rational.of(gradeNeed).over(Rational.of(4)) : zero;
  const nextGrade = hasNoNextGrade ? undefined : Rational.of(gradeNeed);
  const nextLevel = levelNeed === 0 ? undefined : Rational.of(enteredAtIIc ? 40 : levelNeed);
  const minima = {
    nextGradeMinimum: nextGrade ?? notApplicable,
    nextLevelMinimum: nextLevel ?? notApplicable,
    educationPoints: education,
  };
  const absent = readRaw.firstAbsence(...periods);
  if (absent !== undefined) return { values: { ...minima, accumulated: { absent }, levelPoints: { absent } }, rows };
  const accumulated = periods.reduce<Rational>((sum, each) => (each instanceof Rational ? sum.plus(each) : sum), zero);
  const held = earlier.plus(accumulated).plus(education);
  const levelPoints = held.plus(balance(member["basePoints"]));
  const gradePoints = held.minus(used);
  const grade = standing(gradePoints, nextGrade);
  const level = standing(levelPoints, nextLevel);
  return {
    values: {
      ...minima,
      accumulated,
      levelPoints,
      gradePoints: hasNoNextGrade ? notApplicable : gradePoints,
      pointsToNextGrade: grade.missing,
      gradeSurplus: nextGrade === undefined ? notApplicable : above(gradePoints.minus(nextGrade)),
      reachesNextGrade: grade.reached,
      pointsToNextLevel: level.missing,
      reachesNextLevel: level.reached,
      standing: hasNoNextGrade ? "highest" : nameOf(grade.reached === true, level.reached === true),
    },
    rows,
  };
};

function balance(raw: unknown): Rational {
  return readRaw.isAbsent(raw) ? zero : readRaw.number(raw);
}

function above(value: Rational): Rational {
  return value.moreThan(zero) ? value : zero;
}

function standing(
  points: Rational,
  minimum: Rational | undefined,
): { readonly missing: HandValue; readonly reached: HandValue } {
  if (minimum === undefined) return { missing: notApplicable, reached: notApplicable };
  return { missing: above(minimum.minus(points)), reached: points.atLeast(minimum) };
}

function nameOf(reachesGrade: boolean, reachesLevel: boolean): string {
  if (reachesGrade) return reachesLevel ? "nextGradeAndLevel" : "nextGrade";
  return reachesLevel ? "nextLevel" : "notYet";
}
