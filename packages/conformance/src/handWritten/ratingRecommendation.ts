import type { AbsenceKind } from "@kinerja/model";
import { Rational } from "../oracle/rational.ts";
import type { HandValue, HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

const zero = Rational.of(0);
const hundred = Rational.of(100);
const greatest = Rational.of(120);
const levels: Readonly<Record<string, number>> = { none: 0, partly: 50, fully: 100, beyond: 120 };

/** From which percentages on a result is as expected, and above. */
export interface RatingCutOffs {
  readonly meetsFrom: number;
  readonly aboveFrom: number;
}

/** The aid for raters: makes the oracle of an agency's cut-offs. */
export function ratingRecommendation({ meetsFrom, aboveFrom }: RatingCutOffs): HandWrittenOracle {
  const judge = (value: Rational | undefined): HandValue => {
    if (value === undefined) return { absent: "notMeasured" };
    if (value.atLeast(Rational.of(aboveFrom))) return "above";
    return value.atLeast(Rational.of(meetsFrom)) ? "meets" : "below";
  };
  return (member) => {
    const plan = readRaw.rows(member["items"]).map(judgeItem);
    if (plan.includes("refused")) return "refused";
    const items = plan.filter((item) => item !== "refused");
    const achievement = weigh(items.map((item) => ({ weight: item.weight, value: item.achievement })));
    const measured = weigh(items.map((item) => ({ weight: item.weight, value: item.measured })));
    const rating = judge(achievement);
    const rater = member["raterRating"];
    const raterAbsence = readRaw.isAbsent(rater) ? (readRaw.absence(rater) ?? "notApplicable") : undefined;
    return {
      values: {
        resultAchievement: achievement ?? { absent: "notMeasured" },
        resultRating: rating,
        measuredShare: measured ?? { absent: "notMeasured" },
        thinEvidence: measured === undefined || !measured.atLeast(Rational.of(75)),
        differs: compareRatings(rating, rater, raterAbsence),
      },
      rows: items.map((item) => ({
        itemAchievement: item.achievement ?? { absent: "notMeasured" },
        itemExpectation: judge(item.achievement),
        itemMeasuredShare: item.measured ?? { absent: "notApplicable" },
      })),
      rowsBelow: items.map((item) =>
        item.indicators.map((value) => ({
          achievement: value instanceof Rational ? value : { absent: value },
          expectation: value instanceof Rational ? judge(value) : { absent: value },
        })),
      ),
    };
  };
}

function compareRatings(rating: HandValue, rater: unknown, raterAbsence: AbsenceKind | undefined): HandValue {
  if (raterAbsence === "pending") return { absent: "pending" };
  if (typeof rating === "object") return { absent: "notMeasured" };
  return raterAbsence === undefined ? rating !== rater : { absent: raterAbsence };
}

interface JudgedItem {
  readonly weight: Rational;
  readonly achievement: Rational | undefined;
  /** How much of what was due was measured; none where nothing was due. */
  readonly measured: Rational | undefined;
  readonly indicators: readonly (Rational | AbsenceKind)[];
}

function judgeItem(item: RawMember): JudgedItem | "refused" {
  const rows = readRaw
    .rows(item["indicators"])
    .map((row) => ({ weight: weightOf(row["weight"]), value: achieve(row) }));
  if (rows.some(({ value }) => value === "refused")) return "refused";
  const indicators = rows.map(({ value }) => value as Rational | AbsenceKind);
  const isDue = (value: unknown): boolean => value !== "excused" && value !== "notApplicable";
  const due = rows
    .filter(({ value }) => isDue(value))
    .map(({ weight, value }) => ({
      weight,
      value: value instanceof Rational ? hundred : zero,
    }));
  return {
    weight: weightOf(item["itemWeight"]),
    achievement: weigh(
      rows.map(({ weight, value }) => ({ weight, value: value instanceof Rational ? value : undefined })),
    ),
    measured: rows.length === 0 ? zero : weigh(due),
    indicators,
  };
}

/** The mean by weight of the values that are there; none where they weigh nothing. */
function weigh(
  parts: readonly { readonly weight: Rational; readonly value: Rational | undefined }[],
): Rational | undefined {
  let [sum, weights] = [zero, zero];
  for (const { weight, value } of parts) {
    if (value === undefined) continue;
    sum = sum.plus(value.times(weight));
    weights = weights.plus(weight);
  }
  return weights.isZero() ? undefined : sum.over(weights);
}

function weightOf(raw: unknown): Rational {
  return raw === undefined || raw === null ? Rational.of(1) : readRaw.number(raw);
}

/** What an indicator achieved in percent, between zero and the cap; why it has no achievement; or that it is refused. */
function achieve(row: RawMember): Rational | AbsenceKind | "refused" {
  switch (row["direction"]) {
    case "higher":
      return over(row, ["target", "realized"], ([target, realized]) =>
        target.isZero() ? "refused" : percent(realized, target),
      );
    case "lower":
      return over(row, ["target", "realized"], ([target, realized]) => lower(target, realized));
    case "range":
      return over(row, ["targetLow", "targetHigh", "realized"], ([low, high, realized]) => {
        if (low.moreThan(high)) return "refused";
        if (low.moreThan(realized)) return percent(realized, low);
        return realized.moreThan(high) ? lower(high, realized) : hundred;
      });
    case "date":
      return over(row, ["plannedDays", "daysLate"], ([planned, late]) => percent(planned.minus(late), planned));
    case "milestone":
      return over(row, ["milestones", "milestonesReached"], ([planned, reached]) =>
        reached.moreThan(planned) ? "refused" : percent(reached, planned),
      );
    default: {
      const level = row["rubricLevel"];
      if (typeof level === "string") return Rational.of(levels[level] ?? 0);
      return stated(level) ?? "refused";
    }
  }
}

/** A target of zero is reached by zero alone. */
function lower(target: Rational, realized: Rational): Rational {
  if (target.isZero()) return realized.isZero() ? hundred : zero;
  return percent(target.plus(target).minus(realized), target);
}

function percent(part: Rational, whole: Rational): Rational {
  const exact = part.times(hundred).over(whole);
  if (!exact.atLeast(zero)) return zero;
  return exact.moreThan(greatest) ? greatest : exact;
}

type Numbers<Names extends readonly string[]> = { readonly [Place in keyof Names]: Rational };

/** Reads the fields of a direction: refused where one says nothing, absent where one says why, else what they make. */
function over<const Names extends readonly string[]>(
  row: RawMember,
  names: Names,
  make: (values: Numbers<Names>) => Rational | "refused",
): Rational | AbsenceKind | "refused" {
  const absences = names.filter((name) => readRaw.isAbsent(row[name])).map((name) => stated(row[name]));
  if (absences.includes(undefined)) return "refused";
  for (const kind of ["pending", "notMeasured", "excused"] as const) if (absences.includes(kind)) return kind;
  return make(names.map((name) => readRaw.number(row[name])) as unknown as Numbers<Names>);
}

/** The reason of an absence; nothing, and "not applicable" where the direction needs the field, are no reason. */
function stated(raw: unknown): AbsenceKind | undefined {
  const kind = readRaw.absence(raw);
  return kind === "notApplicable" ? undefined : kind;
}
