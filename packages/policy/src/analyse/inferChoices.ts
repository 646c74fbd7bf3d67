import type { Aggregate, Band, Bands, Choose, Compare, Expression, Otherwise, Table } from "../document/expression.ts";
import type { ExpressionType, NumberType } from "./expressionType.ts";
import { type Inference, type Place, placeWithin } from "./inference.ts";
import { hull, joinRanges, multiplyRanges } from "./numberRanges.ts";
import { commonDimension, describeType, unifyTypes } from "./unifyTypes.ts";

/** The edges that a band may have. */
const edges = ["atLeast", "moreThan", "lessThan", "atMost"] as const satisfies readonly (keyof Band)[];

/** Infers a comparison: numbers of one unit, or categories of one set (ordered for more than equality), or booleans. */
export function inferCompare(inference: Inference, expression: Compare, place: Place): ExpressionType | undefined {
  const [a, b] = expression.of.map((part, index) => inference.infer(part, placeWithin(place, `of[${index}]`)));
  if (a === undefined || b === undefined) return undefined;
  const type = unifyTypes(inference, place.path, [a, b]);
  if (type === undefined) return undefined;
  const onlyEquality = type.kind === "boolean" || (type.kind === "category" && inference.document.categories[type.set]?.ordered !== true);
  if (onlyEquality && expression.comparison !== "equal" && expression.comparison !== "notEqual") {
    return inference.report("policy.typeMismatch", place.path, `${expression.comparison}: ${describeType(type)}`);
  }
  return { kind: "boolean" };
}

/** Infers parts that must be booleans. */
export function inferBooleans(inference: Inference, parts: readonly Expression[], place: Place): ExpressionType | undefined {
  let failed = false;
  for (const [index, part] of parts.entries()) {
    const partPlace = placeWithin(place, parts.length === 1 ? "of" : `of[${index}]`);
    failed = !expectBoolean(inference, part, partPlace) || failed;
  }
  return failed ? undefined : { kind: "boolean" };
}

/** Infers one value of two. */
export function inferChoose(inference: Inference, expression: Choose, place: Place): ExpressionType | undefined {
  const condition = expectBoolean(inference, expression.if, placeWithin(place, "if"));
  const then = inference.infer(expression.then, placeWithin(place, "then"));
  const other = inference.infer(expression.else, placeWithin(place, "else"));
  return condition && then && other && unifyTypes(inference, place.path, [then, other]);
}

/** Infers the value of a band; edges share the unit of the banded value. */
export function inferBands(inference: Inference, expression: Bands, place: Place): ExpressionType | undefined {
  const operand = inference.infer(expression.of, placeWithin(place, "of"));
  if (operand === undefined) return undefined;
  if (operand.kind !== "number") return inference.report("policy.typeMismatch", `${place.path}.of`, `number / ${describeType(operand)}`);
  const values: ExpressionType[] = [];
  const numbers: NumberType[] = [operand];
  for (const [index, band] of expression.bands.entries()) {
    const bandPlace = placeWithin(place, `bands[${index}]`);
    const value = inference.infer(band.then, placeWithin(bandPlace, "then"));
    if (value === undefined) return undefined;
    values.push(value);
    for (const edge of edges) {
      const constant = band[edge];
      if (constant === undefined) continue;
      const type = inference.infer(constant, placeWithin(bandPlace, edge));
      if (type === undefined) return undefined;
      if (type.kind !== "number") return inference.report("policy.typeMismatch", `${bandPlace.path}.${edge}`, `number / ${describeType(type)}`);
      numbers.push(type);
    }
  }
  if (commonDimension(inference, place.path, numbers) === undefined) return undefined;
  return unifyTypes(inference, place.path, values);
}

/** Infers the value of a table; its inputs are categories or booleans. */
export function inferTable(inference: Inference, expression: Table, place: Place): ExpressionType | undefined {
  for (const [index, part] of expression.of.entries()) {
    const partPlace = placeWithin(place, `of[${index}]`);
    const type = inference.infer(part, partPlace);
    if (type === undefined) return undefined;
    if (type.kind !== "category" && type.kind !== "boolean") {
      return inference.report("policy.typeMismatch", partPlace.path, `category / ${describeType(type)}`);
    }
  }
  const values: ExpressionType[] = [];
  for (const [index, cell] of expression.cells.entries()) {
    const value = inference.infer(cell.then, placeWithin(place, `cells[${index}].then`));
    if (value === undefined) return undefined;
    values.push(value);
  }
  return unifyTypes(inference, place.path, values);
}

/** Infers a value with a replacement for some kinds of absence. */
export function inferOtherwise(inference: Inference, expression: Otherwise, place: Place): ExpressionType | undefined {
  const operand = inference.infer(expression.of, placeWithin(place, "of"));
  const other = inference.infer(expression.else, placeWithin(place, "else"));
  return operand && other && unifyTypes(inference, place.path, [operand, other]);
}

/** Infers an aggregate over the child level, with bounds by the greatest count of rows. */
export function inferAggregate(inference: Inference, expression: Aggregate, place: Place): ExpressionType | undefined {
  const child = inference.document.levels[place.level + 1];
  if (child === undefined || child.name !== expression.over) {
    return inference.report("policy.unknownName", `${place.path}.over`, expression.over);
  }
  const rows = child.greatestCount ?? 0;
  const childPlace = { path: `${place.path}.of`, level: place.level + 1 };
  const operand = expression.of === undefined ? undefined : inference.infer(expression.of, childPlace);
  if (expression.of !== undefined && operand === undefined) return undefined;
  const whole = aggregateType(inference, expression, { operand, rows, path: place.path });
  if (whole === undefined || expression.empty === "refuse") return whole;
  const empty = inference.infer(expression.empty, placeWithin(place, "empty"));
  return empty && unifyTypes(inference, place.path, [whole, empty]);
}

function aggregateType(
  inference: Inference,
  expression: Aggregate,
  given: { readonly operand: ExpressionType | undefined; readonly rows: number; readonly path: string },
): ExpressionType | undefined {
  const { operand, rows, path } = given;
  if (expression.function === "count") {
    return { kind: "number", dimension: "", scale: 0, least: 0, greatest: rows, inexact: false };
  }
  if (operand === undefined) return inference.report("policy.typeMismatch", path, `${expression.function}: of`);
  if (expression.function === "every" || expression.function === "some") {
    return operand.kind === "boolean" ? operand : inference.report("policy.typeMismatch", path, `boolean / ${describeType(operand)}`);
  }
  if (operand.kind !== "number") return inference.report("policy.typeMismatch", path, `number / ${describeType(operand)}`);
  if (expression.function !== "sum") return operand;
  const range = joinRanges(operand, multiplyRanges(operand, hull([1, Math.max(rows, 1)])));
  return { ...operand, ...range, zero: false };
}

function expectBoolean(inference: Inference, expression: Expression, place: Place): boolean {
  const type = inference.infer(expression, place);
  if (type === undefined) return false;
  if (type.kind === "boolean") return true;
  inference.report("policy.typeMismatch", place.path, `boolean / ${describeType(type)}`);
  return false;
}
