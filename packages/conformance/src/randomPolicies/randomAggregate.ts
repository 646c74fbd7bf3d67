import type { Aggregate, AggregateFunction, Expression } from "@kinerja/policy";
import { anyAbsence, anyConstant, anyType, type Vocabulary, type WantedType } from "./vocabulary.ts";

/** What a random aggregate is made from. */
export interface AggregateParts {
  readonly over: string;
  readonly functions: readonly AggregateFunction[];
  /** Grows an expression at the child level. */
  readonly grow: (wanted: WantedType) => Expression;
}

/** A random aggregate over the child level. */
export function randomAggregate(vocabulary: Vocabulary, { over, functions, grow }: AggregateParts): Aggregate {
  const { random } = vocabulary;
  const name = random.pick(functions);
  const logical = name === "every" || name === "some";
  const result: WantedType = { kind: logical ? "boolean" : "number" };
  const of = name === "count" ? (random.chance(1, 2) ? {} : { of: grow(anyType(vocabulary)) }) : { of: grow(result) };
  const literal = anyConstant({ ...vocabulary, parameters: [] }, result);
  return {
    kind: "aggregate",
    function: name,
    over,
    ...of,
    absent: random.pick(["skip", "skip", "propagate", "propagate", "refuse"] as const),
    empty: random.weighted<() => Aggregate["empty"]>([
      [3, () => (literal.kind === "literal" ? literal : "refuse")],
      [3, () => ({ kind: "literal", absent: anyAbsence(random) })],
      [1, () => "refuse"],
    ])(),
  };
}
