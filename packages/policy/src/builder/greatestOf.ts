import type { Aggregate } from "../document/expression.ts";
import { type AggregateOptions, aggregate, type LevelReference } from "./aggregate.ts";
import type { Operand } from "./operand.ts";

/**
 * Takes the greatest value of the rows of the child level.
 *
 * @example
 * greatestOf("activities", { kind: "rule", name: "score" }, { absent: "skip", empty: "notMeasured" }).function; // => "greatest"
 */
export function greatestOf(over: LevelReference, of: Operand, options: AggregateOptions): Aggregate {
  return aggregate("greatest", over, of, options);
}
