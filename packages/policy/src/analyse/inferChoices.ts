import type {
  Aggregate,
  All,
  Any,
  Band,
  Bands,
  Choose,
  Compare,
  Expression,
  Not,
  Otherwise,
  Table,
} from "../document/expression.ts";
import { commonDimension } from "./commonDimension.ts";
import { setOf } from "./declaredTypes.ts";
import type { ExpressionType, NumberType } from "./expressionType.ts";
import { type Inference, type Place, placeWithin } from "./inference.ts";
import { hull, multiplyRanges } from "./numberRanges.ts";
import { reportKind } from "./reportKind.ts";
import { unifyTypes } from "./unifyTypes.ts";

const number = { kind: "need", of: "number" } as const;
const boolean = { kind: "boolean" } as const;

/** The edges that a band may have. */
const edges = ["atLeast", "moreThan", "lessThan", "atMost"] as const satisfies readonly (keyof Band)[];

/** Infers a comparison: numbers of one unit, or categories of one set (ordered for more than equality), or booleans. */
export function inferCompare(inference: Inference, expression: Compare, place: Place): ExpressionType | undefined {
  const [a, b] = expression.of.map((part, index) => inference.infer(part, placeWithin(place, `of[${index}]`)));
  if (a === undefined || b === undefined) return undefined;
  const type = unifyTypes(inference, place.path, [a, b]);
  if (type === undefined) return undefined;
  const { comparison } = expression;
  if (comparison === "equal" || comparison === "notEqual" || hasOrder(inference, type)) return { kind: "boolean" };
  return reportKind(inference, place.path, { expected: { kind: "order", of: comparison }, received: type });
}

function hasOrder(inference: Inference, type: ExpressionType): boolean {
  if (type.kind === "category") return setOf(inference.document, type.set)?.ordered === true;
  return type.kind !== "boolean";
}

/** Infers `all`, `any` and `not`, whose parts must be booleans. */
export function inferLogic(
  inference: Inference,
  expression: All | Any | Not,
  place: Place,
): ExpressionType | undefined {
  if (expression.kind === "not") {
    return expectBoolean(inference, expression.of, placeWithin(place, "of")) ? { kind: "boolean" } : undefined;
  }
  if (expression.of.length === 0) {
    return reportKind(inference, place.path, { expected: boolean, received: { kind: "need", of: "missingOperand" } });
  }
  const fits = expression.of.map((part, index) => expectBoolean(inference, part, placeWithin(place, `of[${index}]`)));
  return fits.every(Boolean) ? { kind: "boolean" } : undefined;
}

/** Infers one value of two. */
export function inferChoose(inference: Inference, expression: Choose, place: Place): ExpressionType | undefined {
  const condition = expectBoolean(inference, expression.if, placeWithin(place, "if"));
  const then = inference.infer(expression.then, placeWithin(place, "then"));
  const other = inference.infer(expression.else, placeWithin(place, "else"));
  if (then === undefined || other === undefined) return undefined;
  const type = unifyTypes(inference, place.path, [then, other]);
  return condition ? type : undefined;
}

/** Infers the value of a band; edges share the unit of the banded value. */
export function inferBands(inference: Inference, expression: Bands, place: Place): ExpressionType | undefined {
  const operand = expectNumber(inference, expression.of, placeWithin(place, "of"));
  const values: (ExpressionType | undefined)[] = [];
  const numbers: (NumberType | undefined)[] = [operand];
  for (const [index, band] of expression.bands.entries()) {
    const bandPlace = placeWithin(place, `bands[${index}]`);
    values.push(inference.infer(band.then, placeWithin(bandPlace, "then")));
    for (const edge of edges) {
      const constant = band[edge];
      if (constant !== undefined) numbers.push(expectNumber(inference, constant, placeWithin(bandPlace, edge)));
    }
  }
  if (!isComplete(values) || !isComplete(numbers)) return undefined;
  const dimension = commonDimension(inference, place.path, numbers);
  const type = unifyTypes(inference, place.path, values);
  return dimension === undefined ? undefined : type;
}

/** Infers the value of a table; its inputs are categories or booleans. */
export function inferTable(inference: Inference, expression: Table, place: Place): ExpressionType | undefined {
  const inputs = expression.of.map((part, index) => {
    const partPlace = placeWithin(place, `of[${index}]`);
    const type = inference.infer(part, partPlace);
    if (type === undefined || type.kind === "category" || type.kind === "boolean") return type;
    return reportKind(inference, partPlace.path, {
      expected: { kind: "need", of: "categoryOrBoolean" },
      received: type,
    });
  });
  const values = expression.cells.map(({ then }, index) =>
    inference.infer(then, placeWithin(place, `cells[${index}].then`)),
  );
  return isComplete(inputs) && isComplete(values) ? unifyTypes(inference, place.path, values) : undefined;
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
    const name = expression.over;
    return inference.report("policy.unknownName", `${place.path}.over`, { values: { name } });
  }
  const childPlace = { path: `${place.path}.of`, level: place.level + 1 };
  const operand = expression.of === undefined ? undefined : inference.infer(expression.of, childPlace);
  const empty =
    expression.empty === "refuse" ? undefined : inference.infer(expression.empty, placeWithin(place, "empty"));
  if (expression.of !== undefined && operand === undefined) return undefined;
  const rows = Math.max(child.greatestCount ?? 1, 1);
  const whole = aggregateType(inference, expression, { operand, rows, path: place.path });
  if (whole === undefined || expression.empty === "refuse") return whole;
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
  const logical = expression.function === "every" || expression.function === "some";
  const expected = logical ? boolean : number;
  if (operand === undefined) {
    return reportKind(inference, path, { expected, received: { kind: "need", of: "noOperand" } });
  }
  if (operand.kind !== (logical ? "boolean" : "number")) {
    return reportKind(inference, `${path}.of`, { expected, received: operand });
  }
  if (operand.kind !== "number") return operand;
  const { zero: _zero, ...type } = operand;
  return expression.function === "sum" ? { ...type, ...multiplyRanges(type, hull([1, rows])) } : type;
}

function expectBoolean(inference: Inference, expression: Expression, place: Place): boolean {
  const type = inference.infer(expression, place);
  if (type === undefined || type.kind === "boolean") return type !== undefined;
  reportKind(inference, place.path, { expected: boolean, received: type });
  return false;
}

function expectNumber(inference: Inference, expression: Expression, place: Place): NumberType | undefined {
  const type = inference.infer(expression, place);
  if (type === undefined || type.kind === "number") return type;
  return reportKind(inference, place.path, { expected: number, received: type });
}

function isComplete<T>(types: readonly (T | undefined)[]): types is readonly T[] {
  return types.every((type) => type !== undefined);
}
