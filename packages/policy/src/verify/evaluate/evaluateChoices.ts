import { setOf } from "../../analyse/declaredTypes.ts";
import type {
  All,
  Any,
  Band,
  Bands,
  Compare,
  Comparison,
  Constant,
  Expression,
  Table,
} from "../../document/expression.ts";
import { compareDecimals } from "./decimals.ts";
import { decide } from "./evaluateNumbers.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Row } from "./row.ts";
import { fault, firstLack, isLacking, type NumberValue, truth, type Value } from "./value.ts";

const holds = {
  equal: (order) => order === 0,
  notEqual: (order) => order !== 0,
  lessThan: (order) => order < 0,
  atMost: (order) => order <= 0,
  moreThan: (order) => order > 0,
  atLeast: (order) => order >= 0,
} as const satisfies Readonly<Record<Comparison, (order: number) => boolean>>;

/** Compares two values; categories compare by their place in the set. */
export function evaluateCompare(evaluation: Evaluation, expression: Compare, row: Row): Value {
  const [first, second] = expression.of;
  const a = decide(evaluation, first, evaluation.evaluate(first, row));
  const b = decide(evaluation, second, evaluation.evaluate(second, row));
  const lack = firstLack([a, b]);
  if (lack !== undefined) return lack;
  const result = holds[expression.comparison](orderOf(evaluation, expression, [a, b]));
  evaluation.decided({ expression, outcome: result ? 1 : 0 });
  return truth(result);
}

function orderOf(evaluation: Evaluation, expression: Compare, [a, b]: readonly [Value, Value]): number {
  if (a.kind === "number" && b.kind === "number") return compareDecimals(a, b);
  if (a.kind === "boolean" && b.kind === "boolean") return Number(a.boolean) - Number(b.boolean);
  if (a.kind !== "category" || b.kind !== "category") return 0;
  const type = evaluation.analysis.types.get(expression.of[0]) ?? evaluation.analysis.types.get(expression.of[1]);
  return type?.kind === "category" ? rankIn(evaluation, type.set, a.name) - rankIn(evaluation, type.set, b.name) : 0;
}

function rankIn(evaluation: Evaluation, set: string, category: string): number {
  return setOf(evaluation.document, set)?.members.findIndex(({ name }) => name === category) ?? -1;
}

/** Computes `all` and `any`: a deciding operand wins even beside ones without a value. */
export function evaluateLogic(evaluation: Evaluation, expression: All | Any, row: Row): Value {
  const deciding = expression.kind === "any";
  const operands: Value[] = [];
  for (const part of expression.of) {
    const value = evaluation.evaluate(part, row);
    if (value.kind === "boolean" && value.boolean === deciding) return value;
    operands.push(value);
  }
  return firstLack(operands) ?? truth(!deciding);
}

/** Finds the band of a value, from the highest lower edge to the lowest. */
export function evaluateBands(evaluation: Evaluation, expression: Bands, row: Row): Value {
  const operand = decide(evaluation, expression.of, evaluation.evaluate(expression.of, row));
  if (isLacking(operand)) return operand;
  if (operand.kind !== "number") return fault("score.outsideBands");
  let taken: { readonly index: number; readonly band: Band; readonly lower: NumberValue } | undefined;
  for (const [index, band] of expression.bands.entries()) {
    const lower = edgeOf(evaluation, band.atLeast ?? band.moreThan, row);
    if (lower === undefined || !isInside(evaluation, band, operand, row)) continue;
    const order = taken === undefined ? 1 : compareDecimals(lower, taken.lower);
    if (order > 0 || (order === 0 && band.moreThan !== undefined && taken?.band.atLeast !== undefined))
      taken = { index, band, lower };
  }
  evaluation.decided({ expression, outcome: taken?.index ?? -1, operand });
  return taken === undefined ? fault("score.outsideBands") : evaluation.evaluate(taken.band.then, row);
}

function isInside(evaluation: Evaluation, band: Band, value: NumberValue, row: Row): boolean {
  return (["atLeast", "moreThan", "lessThan", "atMost"] as const).every((comparison) => {
    const edge = edgeOf(evaluation, band[comparison], row);
    return edge === undefined || holds[comparison](compareDecimals(value, edge));
  });
}

function edgeOf(evaluation: Evaluation, edge: Constant | undefined, row: Row): NumberValue | undefined {
  const value = edge === undefined ? undefined : evaluation.evaluate(edge, row);
  return value?.kind === "number" ? value : undefined;
}

/** Looks a cell up. */
export function evaluateTable(evaluation: Evaluation, expression: Table, row: Row): Value {
  const inputs = expression.of.map((part: Expression) => evaluation.evaluate(part, row));
  const lack = firstLack(inputs);
  if (lack !== undefined) return lack;
  const key = inputs.map((input) =>
    input.kind === "category" ? input.name : input.kind === "boolean" && input.boolean,
  );
  const outcome = expression.cells.findIndex(({ when }) => when.every((part, index) => part === key[index]));
  evaluation.decided({ expression, outcome });
  const cell = expression.cells[outcome];
  return cell === undefined ? fault("score.noCell") : evaluation.evaluate(cell.then, row);
}
