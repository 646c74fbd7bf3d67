import type { Aggregate, Expression } from "../document/expression.ts";
import { type AggregateOptions, aggregate, type LevelReference, type WhenEmpty } from "./aggregate.ts";

/** What `count` makes of absent rows and of none. */
export interface CountOptions {
  /** `skip` where it is not given: absent rows do not count. */
  readonly absent?: AggregateOptions["absent"];
  /** Zero where it is not given. */
  readonly empty?: WhenEmpty;
}

/**
 * Counts the rows of the child level; with an expression, those where it is present.
 *
 * @example
 * count("activities"); // => { kind: "aggregate", function: "count", over: "activities", absent: "skip", empty: { kind: "literal", decimal: "0" } }
 */
export function count(over: LevelReference, of?: Expression, options: CountOptions = {}): Aggregate {
  return aggregate("count", over, of, { absent: options.absent ?? "skip", empty: options.empty ?? "0" });
}
