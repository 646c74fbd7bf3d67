import type { Aggregate, Expression } from "../document/expression.ts";
import { type AggregateOptions, aggregate, type LevelReference } from "./aggregate.ts";

/**
 * True where a condition holds on some row of the child level.
 *
 * @example
 * some("activities", { kind: "field", name: "done" }, { absent: "skip", empty: truth(false) }).function; // => "some"
 */
export function some(over: LevelReference, of: Expression, options: AggregateOptions): Aggregate {
  return aggregate("some", over, of, options);
}
