import { type Decimal, formatDecimal, parseDecimal, rescaleDecimal, subtractIntegers } from "@kinerja/model";
import { add } from "../builder/add.ts";
import { atLeast } from "../builder/atLeast.ts";
import { choose } from "../builder/choose.ts";
import type { ConstantInput } from "../builder/constantInput.ts";
import { type DivideOptions, divide } from "../builder/divide.ts";
import { multiply } from "../builder/multiply.ts";
import { type Operand, toConstant, toExpression } from "../builder/operand.ts";
import { subtract } from "../builder/subtract.ts";
import type { Constant, DecimalLiteral, Expression } from "../document/expression.ts";
import { policyError } from "../policyError.ts";

/** A point that the line passes: at this input it has this value. Both are decimals or parameters. */
export interface Anchor {
  readonly at: ConstantInput;
  readonly value: ConstantInput;
}

/** How each segment's quotient is rounded. */
export type InterpolateOptions = Pick<DivideOptions, "decimals" | "mode">;

/**
 * Draws a line through anchors, straight between neighbours, with one division in each segment.
 *
 * Below the first anchor the first value holds, above the last the last. Give the anchors in rising
 * order of `at`. Differences between literal anchors are worked out here, exactly.
 *
 * @throws `policy.anchorsNotRising` for fewer than two anchors, or literal ones that do not rise
 * @example
 * const score = { kind: "field", name: "score" } as const;
 * interpolate(score, [{ at: "0", value: "0" }, { at: "50", value: "49" }]).kind; // => "choose"
 */
export function interpolate(
  of: Operand,
  anchors: readonly [Anchor, Anchor, ...Anchor[]],
  options: InterpolateOptions = {},
): Expression {
  const points = anchors.map(({ at, value }) => ({ at: toConstant<Constant>(at), value: toConstant<Constant>(value) }));
  const [first, ...rest] = points;
  if (first === undefined || rest.length === 0) throw policyError("policy.anchorsNotRising");
  const operand = toExpression(of);
  let line: Expression = first.value;
  let lower = first;
  for (const upper of rest) {
    const width = difference(upper.at, lower.at);
    if (isDecimal(width) && !/^\d*\.?\d*[1-9]/.test(width.decimal)) throw policyError("policy.anchorsNotRising");
    line = choose(atLeast(operand, lower.at), segment(operand, { lower, upper, width }, options), line);
    lower = upper;
  }
  return choose(atLeast(operand, lower.at), lower.value, line);
}

interface Point {
  readonly at: Constant;
  readonly value: Constant;
}

function segment(
  of: Expression,
  { lower, upper, width }: { readonly lower: Point; readonly upper: Point; readonly width: Expression },
  options: InterpolateOptions,
): Expression {
  const rise = difference(upper.value, lower.value);
  const climbed = multiply(subtract(of, lower.at), rise);
  const whenZero = width.kind === "literal" ? {} : { whenZero: "issue" as const };
  return divide(add(multiply(lower.value, width), climbed), width, { ...options, ...whenZero });
}

/** The difference of two constants: a literal where both are literals of one unit, else an expression. */
function difference(a: Constant, b: Constant): Expression {
  if (!isDecimal(a) || !isDecimal(b) || a.unit !== b.unit) return subtract(toExpression(a), toExpression(b));
  const [left, right] = [parseDecimal(a.decimal), parseDecimal(b.decimal)];
  if (left === undefined || right === undefined)
    throw policyError("policy.notADecimal", { text: `${a.decimal} − ${b.decimal}` });
  const decimals = Math.max(left.decimals, right.decimals);
  const exact: Decimal = {
    units: subtractIntegers(rescaleDecimal(left, decimals), rescaleDecimal(right, decimals)),
    decimals,
  };
  return { kind: "literal", decimal: formatDecimal(exact), ...(a.unit === undefined ? {} : { unit: a.unit }) };
}

function isDecimal(constant: Expression): constant is DecimalLiteral {
  return constant.kind === "literal" && "decimal" in constant;
}
