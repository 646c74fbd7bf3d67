import { Rational } from "../oracle/rational.ts";
import { tenTo } from "../oracle/tenTo.ts";
import type { HandValue, HandWrittenOracle, RawMember } from "./handWrittenOracle.ts";
import { readRaw } from "./readRaw.ts";

const hundred = Rational.of(100);
const zero = Rational.of(0);
const behaviours = [
  "serviceOrientation",
  "integrity",
  "commitment",
  "discipline",
  "cooperation",
  "leadership",
] as const;
const creativityPoints: Readonly<Record<string, number>> = { none: 0, unit: 3, agency: 6, national: 12 };
const predicates = [
  [91, "veryGood"],
  [76, "good"],
  [61, "fair"],
  [51, "poor"],
] as const;

/** How the final value becomes a predicate. */
export interface Pp46Options {
  /** The variant that rounds the final value to a whole number before it is banded. */
  readonly roundsFinal: boolean;
}

/** PP 46/2011 with Perka BKN 1/2013: makes the oracle of a variant. */
export function pp46Of2011({ roundsFinal }: Pp46Options): HandWrittenOracle {
  return (member) => {
    const activities = readRaw.rows(member["activities"]).map(scoreActivity);
    if (activities.includes("refused")) return "refused";
    const rows = activities.filter((row) => row !== "refused");
    const behaviourScore = mean(
      behaviours.filter((name) => !readRaw.isAbsent(member[name])).map((name) => readRaw.number(member[name])),
    );
    if (rows.length === 0) {
      const lacking = { absent: "notMeasured" } as const;
      return {
        values: { activityMean: lacking, skpScore: lacking, behaviourScore, finalScore: lacking, predicate: lacking },
        rows: [],
      };
    }
    const activityMean = mean(rows.map(({ score }) => score));
    const added =
      taskPoints(Number(member["additionalTasks"] ?? 0)) +
      (creativityPoints[String(member["creativity"] ?? "none")] ?? 0);
    const skpScore = activityMean.plus(Rational.of(added));
    const finalScore = Rational.of("0.6").times(skpScore).plus(Rational.of("0.4").times(behaviourScore));
    const { units, decimals } = finalScore.round(0);
    const banded = roundsFinal ? new Rational(units, tenTo(decimals)) : finalScore;
    const predicate = predicates.find(([least]) => banded.atLeast(Rational.of(least)))?.[1] ?? "bad";
    const shown = roundsFinal ? {} : { finalScore };
    return {
      values: { activityMean, skpScore, behaviourScore, ...shown, predicate },
      rows: rows.map((row) => ({ ...row })),
    };
  };
}

interface Activity extends Readonly<Record<string, HandValue>> {
  readonly score: Rational;
}

function scoreActivity(activity: RawMember): Activity | "refused" {
  const done = activity["done"] !== false && activity["done"] !== "false";
  const counts = (aspect: Rational): Rational => (done ? aspect : zero);
  const pair = (aspect: string): readonly [Rational, Rational] => [
    readRaw.number(activity[`target${aspect}`]),
    readRaw.number(activity[`realized${aspect}`]),
  ];
  const hasCost = !readRaw.isAbsent(activity["targetCost"]);
  if (hasCost && readRaw.isAbsent(activity["realizedCost"])) return "refused";
  const quantity = counts(achieved(pair("Quantity")));
  const quality = counts(achieved(pair("Quality")));
  const time = counts(saved(pair("Time")));
  const three = quantity.plus(quality).plus(time);
  if (!hasCost)
    return {
      quantity,
      quality,
      time,
      cost: { absent: "notApplicable" },
      total: three,
      score: three.over(Rational.of(3)),
    };
  const cost = counts(saved(pair("Cost")));
  const total = three.plus(cost);
  return { quantity, quality, time, cost, total, score: total.over(Rational.of(4)) };
}

function achieved([target, realized]: readonly [Rational, Rational]): Rational {
  return realized.times(hundred).over(target);
}

/** Time and cost: best at 24 % saved, and more saved counts less. */
function saved([target, realized]: readonly [Rational, Rational]): Rational {
  const efficiency = hundred.minus(realized.times(hundred).over(target));
  const upTo24 = Rational.of("1.76").times(target).minus(realized).times(hundred).over(target);
  return efficiency.moreThan(Rational.of(24)) ? Rational.of(76).minus(upTo24.minus(hundred)) : upTo24;
}

function taskPoints(tasks: number): number {
  if (tasks >= 7) return 3;
  if (tasks >= 4) return 2;
  return tasks >= 1 ? 1 : 0;
}

function mean(values: readonly Rational[]): Rational {
  return values.reduce((sum, value) => sum.plus(value), zero).over(Rational.of(values.length));
}
