import type { Aggregate } from "../../document/expression.ts";
import { addDecimals, compareDecimals } from "./decimals.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Row } from "./row.ts";
import { fault, firstLack, isLacking, type NumberValue, numberValue, truth, type Value } from "./value.ts";

/** Makes one value of the rows of the child level. */
export function evaluateAggregate(evaluation: Evaluation, expression: Aggregate, row: Row): Value {
  const { of, absent, empty } = expression;
  const whole =
    of === undefined
      ? row.children.map(() => truth(true))
      : row.children.map((child) => evaluation.evaluate(of, child));
  const deciding = expression.function === "every" ? false : expression.function === "some" ? true : undefined;
  if (deciding !== undefined && whole.some((value) => value.kind === "boolean" && value.boolean === deciding))
    return truth(deciding);
  const lack = firstLack(whole.filter((value) => value.kind !== "absent" || absent !== "skip"));
  if (lack !== undefined) return lack.kind === "absent" && absent === "refuse" ? fault("score.absentRow") : lack;
  const counted = whole.filter((value) => !isLacking(value));
  if (counted.length === 0) return empty === "refuse" ? fault("score.noRows") : evaluation.evaluate(empty, row);
  return combine(expression, counted);
}

function combine(expression: Aggregate, counted: readonly Value[]): Value {
  const numbers = counted.filter((value) => value.kind === "number");
  switch (expression.function) {
    case "count":
      return numberValue({ units: counted.length, decimals: 0 });
    case "every":
      return truth(true);
    case "some":
      return truth(false);
    case "sum":
      return fold(numbers, (a, b) => numberValue(addDecimals(a, b)));
    case "least":
      return fold(numbers, (a, b) => (compareDecimals(b, a) < 0 ? b : a));
    case "greatest":
      return fold(numbers, (a, b) => (compareDecimals(b, a) > 0 ? b : a));
  }
}

function fold(numbers: readonly NumberValue[], apply: (a: NumberValue, b: NumberValue) => NumberValue): Value {
  const [first, ...rest] = numbers;
  return first === undefined ? fault("score.noRows") : rest.reduce(apply, first);
}
