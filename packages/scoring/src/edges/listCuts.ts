import { type Integer, parseDecimal, rescaleDecimal } from "@kinerja/model";
import type { Bands, Compare, Comparison, Constant, Expression, ResolvedParameters } from "@kinerja/policy";
import type { CutSide } from "./sidesOf.ts";

/** A place at which an outcome can change. */
export interface Cut {
  readonly constant: Constant;
  readonly comparison: Comparison;
  /** In units of the comparison. */
  readonly edge: Integer;
  readonly side: CutSide;
}

const sides = {
  atLeast: ["before"],
  lessThan: ["before"],
  moreThan: ["after"],
  atMost: ["after"],
  equal: ["before", "after"],
  notEqual: ["before", "after"],
} as const satisfies Record<Comparison, readonly CutSide[]>;

/** What a comparison is called with its sides exchanged. */
const turned = {
  atLeast: "atMost",
  lessThan: "moreThan",
  moreThan: "lessThan",
  atMost: "atLeast",
  equal: "equal",
  notEqual: "notEqual",
} as const satisfies Record<Comparison, Comparison>;

/** The edges of bands, or the constant of a comparison, in units of a number of decimals: lower edges first. */
export function listCuts(
  expression: Bands | Compare,
  decimals: number,
  parameters: ResolvedParameters,
): readonly Cut[] {
  const cut = (comparison: Comparison, constant: Constant | undefined): readonly Cut[] => {
    const text = textOf(constant, parameters);
    const value = text === undefined ? undefined : parseDecimal(text);
    if (constant === undefined || value === undefined) return [];
    const edge = rescaleDecimal(value, decimals);
    return sides[comparison].map((side) => ({ constant, comparison, edge, side }));
  };
  if (expression.kind === "bands") {
    const { bands } = expression;
    return [
      ...bands.flatMap(({ atLeast, moreThan }) => [...cut("atLeast", atLeast), ...cut("moreThan", moreThan)]),
      ...bands.flatMap(({ lessThan, atMost }) => [...cut("lessThan", lessThan), ...cut("atMost", atMost)]),
    ];
  }
  const { of, comparison } = expression;
  const [left, right] = of;
  return isConstant(right) ? cut(comparison, right) : isConstant(left) ? cut(turned[comparison], left) : [];
}

function isConstant(expression: Expression): expression is Constant {
  return expression.kind === "literal" || expression.kind === "parameter";
}

function textOf(constant: Constant | undefined, parameters: ResolvedParameters): string | undefined {
  if (constant === undefined) return undefined;
  if (constant.kind === "literal") return "decimal" in constant ? constant.decimal : undefined;
  const value = parameters.values[constant.name]?.value;
  return typeof value === "string" ? value : undefined;
}
