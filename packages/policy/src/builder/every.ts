import type { Aggregate, Expression } from "../document/expression.ts";
import { type AggregateOptions, aggregate, type LevelReference } from "./aggregate.ts";

/**
 * True where a condition holds on every row of the child level.
 *
 * @example
 * every("activities", { kind: "field", name: "done" }, { absent: "propagate", empty: "refuse" }).empty; // => "refuse"
 */
export function every(over: LevelReference, of: Expression, options: AggregateOptions): Aggregate {
  return aggregate("every", over, of, options);
}
