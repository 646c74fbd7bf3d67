import type { Aggregate } from "../document/expression.ts";
import { type AggregateOptions, aggregate, type LevelReference } from "./aggregate.ts";
import type { Operand } from "./operand.ts";

/**
 * Adds a value over the rows of the child level.
 *
 * @example
 * sum("activities", { kind: "rule", name: "score" }, { absent: "skip", empty: "0" }).function; // => "sum"
 */
export function sum(over: LevelReference, of: Operand, options: AggregateOptions): Aggregate {
  return aggregate("sum", over, of, options);
}
