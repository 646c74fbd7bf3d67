import type { AbsenceKind } from "@kinerja/model";
import { absent as absentLiteral } from "../builder/absent.ts";
import { aggregate, type LevelReference } from "../builder/aggregate.ts";
import { choose } from "../builder/choose.ts";
import { divide } from "../builder/divide.ts";
import { multiply } from "../builder/multiply.ts";
import type { Operand } from "../builder/operand.ts";
import { present } from "../builder/present.ts";
import type { Divide } from "../document/expression.ts";
import type { MeanOptions } from "./mean.ts";

/** What is averaged and by what weight, and what a {@link MeanOptions | mean} needs. */
export interface WeightedMeanOptions extends MeanOptions {
  readonly value: Operand;
  readonly weight: Operand;
  /** What weights that add up to zero mean; the issue where it is not given. */
  readonly whenZero?: "issue" | AbsenceKind;
}

/**
 * Takes the weighted mean of a value over the rows of the child level, dividing once by the total of
 * the weights.
 *
 * With `absent: "skip"` a row whose value is absent takes its weight along, so that the others are
 * weighted among themselves; it never counts as zero.
 *
 * @example
 * const value = { kind: "rule", name: "achievement" } as const;
 * const weight = { kind: "field", name: "weight" } as const;
 * weightedMean("indicators", { value, weight, absent: "skip", empty: "notMeasured" }).whenZero; // => "issue"
 */
export function weightedMean(over: LevelReference, options: WeightedMeanOptions): Divide {
  const { value, weight, absent, empty, whenZero = "issue", ...rounding } = options;
  const counted = absent === "skip" ? choose(present(value), weight, absentLiteral("notApplicable")) : weight;
  const total = aggregate("sum", over, multiply(value, weight), { absent, empty });
  const weights = aggregate("sum", over, counted, { absent, empty });
  return divide(total, weights, { ...rounding, whenZero });
}
