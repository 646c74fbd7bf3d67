import type { AbsenceKind, RoundingMode } from "@kinerja/model";
import { type AggregateOptions, aggregate, type LevelReference } from "../builder/aggregate.ts";
import { divide } from "../builder/divide.ts";
import type { Operand } from "../builder/operand.ts";
import type { Divide } from "../document/expression.ts";

/** What a mean makes of absent rows and of none, and its rounding. */
export interface MeanOptions extends Pick<AggregateOptions, "absent"> {
  /** What no (counted) row means: an absence, or the issue `score.noRows`. */
  readonly empty: "refuse" | AbsenceKind;
  /** A published rounding; without it the mean has the working scale 10. */
  readonly decimals?: number;
  /** `halfUp` where it is not given. */
  readonly mode?: RoundingMode;
}

/**
 * Takes the mean of a value over the rows of the child level: its sum divided once by the count of
 * the rows that count.
 *
 * @example
 * const score = { kind: "rule", name: "score" } as const;
 * mean("activities", score, { absent: "skip", empty: "notMeasured" }).whenZero; // => "notMeasured"
 */
export function mean(over: LevelReference, of: Operand, options: MeanOptions): Divide {
  const { absent, empty, ...rounding } = options;
  const total = aggregate("sum", over, of, { absent, empty });
  const rows = aggregate("count", over, of, { absent, empty: "0" });
  return divide(total, rows, { ...rounding, whenZero: empty === "refuse" ? "issue" : empty });
}
