import type { Decimal } from "@kinerja/model";
import { decisionScale, workingScale } from "../../analyse/scales.ts";
import type { Add, Divide, Expression, Greatest, Least, Multiply, Round, Subtract } from "../../document/expression.ts";
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from "./decimals.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Row } from "./row.ts";
import { fault, firstLack, isLacking, type NumberValue, numberValue, type Value } from "./value.ts";

const combine = {
  add: addDecimals,
  subtract: subtractDecimals,
  multiply: multiplyDecimals,
  least: (a: Decimal, b: Decimal): Decimal => (compareDecimals(b, a) < 0 ? b : a),
  greatest: (a: Decimal, b: Decimal): Decimal => (compareDecimals(b, a) > 0 ? b : a),
};

/** Computes arithmetic; an operand without a value decides the result. */
export function evaluateNumbers(
  evaluation: Evaluation,
  expression: Add | Subtract | Multiply | Divide | Least | Greatest,
  row: Row,
): Value {
  const operands = expression.of.map((part) => evaluation.evaluate(part, row));
  const lack = firstLack(operands);
  if (lack !== undefined) return lack;
  const [numerator, divisor] = operands;
  if (numerator?.kind !== "number") return fault("score.noOperand");
  if (expression.kind !== "divide") return combineAll(combine[expression.kind], operands, numerator);
  if (divisor?.kind !== "number") return fault("score.noOperand");
  if (divisor.units !== 0) {
    const { decimals = workingScale, mode = "halfUp" } = expression;
    return numberValue(divideDecimals(numerator, divisor, { decimals, mode }));
  }
  const { whenZero = "issue" } = expression;
  return whenZero === "issue" ? fault("score.divisionByZero") : { kind: "absent", absent: whenZero };
}

function combineAll(
  apply: (a: Decimal, b: Decimal) => Decimal,
  operands: readonly Value[],
  first: NumberValue,
): NumberValue {
  let combined: Decimal = first;
  for (let index = 1; index < operands.length; index += 1) {
    const operand = operands[index];
    if (operand?.kind === "number") combined = apply(combined, operand);
  }
  return numberValue(combined);
}

/** Rounds a value; an inexact one is first brought to the decision scale. */
export function evaluateRound(evaluation: Evaluation, expression: Round, row: Row): Value {
  const value = decide(evaluation, expression.of, evaluation.evaluate(expression.of, row));
  if (value.kind !== "number") return value;
  return numberValue(roundDecimal(value, { decimals: expression.decimals, mode: expression.mode ?? "halfUp" }));
}

/** Brings a value to the decision scale where its expression is inexact, as comparisons, bands and rounding do. */
export function decide(evaluation: Evaluation, expression: Expression, value: Value): Value {
  if (isLacking(value) || value.kind !== "number") return value;
  const type = evaluation.analysis.types.get(expression);
  if (type?.kind !== "number" || !type.inexact || value.decimals <= decisionScale) return value;
  return numberValue(roundDecimal(value, { decimals: decisionScale, mode: "halfUp" }));
}
