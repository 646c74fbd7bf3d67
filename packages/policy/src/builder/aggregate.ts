import type { AbsenceKind } from "@kinerja/model";
import type { Aggregate, AggregateFunction, Literal } from "../document/expression.ts";
import { type DecimalText, type Operand, toConstant, toExpression } from "./operand.ts";

/** The child level of an aggregate: its name, or the scope that `over(name)` gives. */
export type LevelReference = string | { readonly level: string };

/** What no (counted) row means: a value, an absence, or the issue `score.noRows`. */
export type WhenEmpty = "refuse" | AbsenceKind | Literal | DecimalText;

/** What an aggregate makes of absent rows and of none. Neither has a default: the law decides. */
export interface AggregateOptions {
  /** Absent rows are left out, make the whole absent, or raise `score.absentRow`. */
  readonly absent: "skip" | "propagate" | "refuse";
  readonly empty: WhenEmpty;
}

/** Makes an aggregate of any function. */
export function aggregate(
  name: AggregateFunction,
  over: LevelReference,
  of: Operand | undefined,
  options: AggregateOptions,
): Aggregate {
  return {
    kind: "aggregate",
    function: name,
    over: typeof over === "string" ? over : over.level,
    ...(of === undefined ? {} : { of: toExpression(of) }),
    absent: options.absent,
    empty: toEmpty(options.empty),
  };
}

function toEmpty(empty: WhenEmpty): Literal | "refuse" {
  switch (empty) {
    case "refuse":
      return "refuse";
    case "pending":
    case "notMeasured":
    case "excused":
    case "notApplicable":
      return { kind: "literal", absent: empty };
    default:
      return toConstant<Literal>(empty);
  }
}
