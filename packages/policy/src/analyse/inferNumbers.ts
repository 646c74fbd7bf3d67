import { divideRounded, powerOfTen } from "@kinerja/model";
import type { Add, Divide, Expression, Greatest, Least, Multiply, Round, Subtract } from "../document/expression.ts";
import { divideDimensions, multiplyDimensions } from "./dimension.ts";
import type { ExpressionType, NumberType } from "./expressionType.ts";
import { type Inference, type Place, placeWithin } from "./inference.ts";
import { addRanges, containsZero, divideRanges, hull, multiplyRanges, type Range, subtractRanges, widenRange } from "./numberRanges.ts";
import { decisionScale, workingScale } from "./scales.ts";
import { commonDimension, describeType } from "./unifyTypes.ts";

/**
 * Infers the type of arithmetic: bounds by interval arithmetic, scales and exactness by the number
 * rules of the language.
 */
export function inferNumbers(
  inference: Inference,
  expression: Add | Subtract | Multiply | Divide | Round | Least | Greatest,
  place: Place,
): ExpressionType | undefined {
  const parts = expression.kind === "round" ? [expression.of] : expression.of;
  const types = inferAll(inference, parts, place);
  if (types === undefined) return undefined;
  const [first, second] = types;
  if (first === undefined) return inference.report("policy.typeMismatch", place.path, `${expression.kind}: no operand`);
  switch (expression.kind) {
    case "add":
      return combine(inference, types, place, addRanges);
    case "subtract":
      return combine(inference, types, place, subtractRanges);
    case "least":
      return combine(inference, types, place, leastOfRanges);
    case "greatest":
      return combine(inference, types, place, greatestOfRanges);
    case "multiply":
      return types.reduce(multiplyTypes);
    case "divide":
      return second && divideTypes(inference, expression, [first, second], place);
    case "round":
      return roundType(inference, expression, first, place);
  }
}

/** Infers parts that must be numbers. A literal absence has no bounds of its own and is refused here. */
function inferAll(inference: Inference, parts: readonly Expression[], place: Place): NumberType[] | undefined {
  const types: NumberType[] = [];
  let failed = false;
  for (const [index, part] of parts.entries()) {
    const partPlace = placeWithin(place, parts.length === 1 ? "of" : `of[${index}]`);
    const type = inference.infer(part, partPlace);
    if (type?.kind === "number") types.push(type);
    else {
      failed = true;
      if (type !== undefined) inference.report("policy.typeMismatch", partPlace.path, `number / ${describeType(type)}`);
    }
  }
  return failed ? undefined : types;
}

function combine(inference: Inference, types: readonly NumberType[], place: Place, ranges: (a: Range, b: Range) => Range): NumberType | undefined {
  const dimension = commonDimension(inference, place.path, types);
  if (dimension === undefined) return undefined;
  const scale = Math.max(...types.map((type) => type.scale));
  const range = types.map((type) => widenRange(type, scale)).reduce(ranges);
  return { kind: "number", dimension, scale, ...range, inexact: types.some((type) => type.inexact) };
}

function leastOfRanges(a: Range, b: Range): Range {
  return { least: hull([a.least, b.least]).least, greatest: hull([a.greatest, b.greatest]).least };
}

function greatestOfRanges(a: Range, b: Range): Range {
  return { least: hull([a.least, b.least]).greatest, greatest: hull([a.greatest, b.greatest]).greatest };
}

function multiplyTypes(a: NumberType, b: NumberType): NumberType {
  return {
    kind: "number",
    dimension: multiplyDimensions(a.dimension, b.dimension),
    scale: a.scale + b.scale,
    ...multiplyRanges(a, b),
    inexact: a.inexact || b.inexact,
  };
}

function divideTypes(
  inference: Inference,
  expression: Divide,
  [numerator, divisor]: readonly [NumberType, NumberType],
  place: Place,
): NumberType | undefined {
  if (containsZero(divisor) && expression.whenZero === undefined) {
    inference.report("policy.divisionByZero", place.path, describePart(expression.of[1]), "0");
  }
  const scale = expression.decimals ?? workingScale;
  return {
    kind: "number",
    dimension: divideDimensions(numerator.dimension, divisor.dimension),
    scale,
    ...divideRanges(numerator, divisor, { scale, mode: expression.mode ?? "halfUp" }),
    inexact: expression.decimals === undefined || numerator.inexact || divisor.inexact,
  };
}

function roundType(inference: Inference, expression: Round, type: NumberType, place: Place): NumberType | undefined {
  if (expression.of.kind === "divide") {
    return inference.report("policy.scaleMismatch", place.path, "round(divide)", "divide with decimals");
  }
  const decided = type.inexact && type.scale > decisionScale ? roundRange(type, decisionScale, "halfUp") : type;
  return { ...roundRange(decided, expression.decimals, expression.mode ?? "halfUp"), inexact: false };
}

function roundRange(type: NumberType, scale: number, mode: "halfUp" | "halfEven" | "down" | "up"): NumberType {
  if (scale >= type.scale) return { ...type, ...widenRange(type, scale), scale };
  const factor = powerOfTen(type.scale - scale);
  return { ...type, scale, least: divideRounded(type.least, factor, mode), greatest: divideRounded(type.greatest, factor, mode) };
}

function describePart(expression: Expression): string {
  return "name" in expression ? expression.name : expression.kind;
}
