import type { Aggregate } from "../document/expression.ts";
import { type AggregateOptions, aggregate, type LevelReference } from "./aggregate.ts";
import type { Operand } from "./operand.ts";

/**
 * Takes the least value of the rows of the child level.
 *
 * @example
 * leastOf("activities", { kind: "rule", name: "score" }, { absent: "skip", empty: "notMeasured" }).function; // => "least"
 */
export function leastOf(over: LevelReference, of: Operand, options: AggregateOptions): Aggregate {
  return aggregate("least", over, of, options);
}
