import type { Analysis } from "../../analyse/analyseDocument.ts";
import type { Choose, Expression, Literal, Otherwise, Present } from "../../document/expression.ts";
import type { PolicyDocument } from "../../document/policyDocument.ts";
import type { Decision } from "./decision.ts";
import { evaluateAggregate } from "./evaluateAggregate.ts";
import { evaluateBands, evaluateCompare, evaluateLogic, evaluateTable } from "./evaluateChoices.ts";
import { evaluateNumbers, evaluateRound } from "./evaluateNumbers.ts";
import type { Evaluation } from "./evaluation.ts";
import { type Row, type RuleResult, rowAt } from "./row.ts";
import { fault, isLacking, readNumber, truth, type Value } from "./value.ts";

/** Computes rules and expressions of a document for rows of input. */
export interface Evaluator {
  readonly evaluate: (expression: Expression, row: Row) => Value;
  /** The value of a rule, at the row of its level or below. */
  readonly rule: (name: string, row: Row) => Value;
  /** Every band, cell and comparison of the rule's own expression that decided something there, in order. */
  readonly decisions: (name: string, row: Row) => readonly Decision[];
}

/** Options of {@link createEvaluator}. */
export interface EvaluatorOptions {
  /** Values of the parameters at the date. */
  readonly parameters: Readonly<Record<string, string | boolean>>;
}

/**
 * Makes an evaluator of the language as it is specified, digit by digit: for witnesses and for the
 * cases of a document. Slow and plain; people's scores come from the engine.
 */
export function createEvaluator(document: PolicyDocument, analysis: Analysis, options: EvaluatorOptions): Evaluator {
  const constants = new Map<Expression, Value>();
  let heard: Decision[] | undefined;
  const evaluation: Evaluation = {
    document,
    analysis,
    parameters: options.parameters,
    evaluate: (expression, row) => {
      if (expression.kind !== "literal" && expression.kind !== "parameter")
        return evaluateNode(evaluation, expression, row, rule);
      const known = constants.get(expression);
      const value = known ?? evaluateConstant(evaluation, expression);
      if (known === undefined) constants.set(expression, value);
      return value;
    },
    decided: (decision) => heard?.push(decision),
  };
  const resultOf = (name: string, row: Row): RuleResult => {
    const scoped = analysis.scope.rules.get(name);
    if (scoped === undefined) return { value: fault("policy.unknownName"), decisions: [] };
    const at = rowAt(row, scoped.level);
    if (at.twin !== undefined && !at.twin.readers.has(name)) return resultOf(name, at.twin.row);
    const known = at.rules.get(name);
    if (known !== undefined) return known;
    const decisions: Decision[] = [];
    const outer = heard;
    heard = decisions;
    const result = { value: evaluation.evaluate(scoped.rule.expression, at), decisions };
    heard = outer;
    at.rules.set(name, result);
    return result;
  };
  const rule = (name: string, row: Row): Value => resultOf(name, row).value;
  return { evaluate: evaluation.evaluate, rule, decisions: (name, row) => resultOf(name, row).decisions };
}

type Computed = Exclude<Expression, { readonly kind: "literal" } | { readonly kind: "parameter" }>;

function evaluateNode(evaluation: Evaluation, expression: Computed, row: Row, rule: Evaluator["rule"]): Value {
  switch (expression.kind) {
    case "field":
      return (
        rowAt(row, evaluation.analysis.scope.fields.get(expression.name)?.level ?? 0).fields.get(expression.name) ??
        fault("input.missingField")
      );
    case "rule":
      return rule(expression.name, row);
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
    case "least":
    case "greatest":
      return evaluateNumbers(evaluation, expression, row);
    case "round":
      return evaluateRound(evaluation, expression, row);
    case "compare":
      return evaluateCompare(evaluation, expression, row);
    case "all":
    case "any":
      return evaluateLogic(evaluation, expression, row);
    case "not": {
      const value = evaluation.evaluate(expression.of, row);
      return value.kind === "boolean" ? truth(!value.boolean) : value;
    }
    case "choose":
      return evaluateChoose(evaluation, expression, row);
    case "bands":
      return evaluateBands(evaluation, expression, row);
    case "table":
      return evaluateTable(evaluation, expression, row);
    case "present":
      return evaluatePresent(evaluation, expression, row);
    case "otherwise":
      return evaluateOtherwise(evaluation, expression, row);
    case "aggregate":
      return evaluateAggregate(evaluation, expression, row);
  }
}

function evaluateConstant(
  evaluation: Evaluation,
  expression: Literal | { readonly kind: "parameter"; readonly name: string },
): Value {
  if (expression.kind === "parameter") return parameterValue(evaluation, expression.name);
  if ("decimal" in expression) return readNumber(expression.decimal);
  if ("category" in expression) return { kind: "category", name: expression.category };
  if ("boolean" in expression) return truth(expression.boolean);
  return { kind: "absent", absent: expression.absent };
}

function parameterValue({ document, parameters }: Evaluation, name: string): Value {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (value === undefined) return fault("policy.noValueAtDate");
  if (typeof value === "boolean") return truth(value);
  return document.parameters[name]?.type.kind === "category" ? { kind: "category", name: value } : readNumber(value);
}

function evaluateChoose(evaluation: Evaluation, expression: Choose, row: Row): Value {
  const condition = evaluation.evaluate(expression.if, row);
  if (isLacking(condition)) return condition;
  const holds = condition.kind === "boolean" && condition.boolean;
  return evaluation.evaluate(holds ? expression.then : expression.else, row);
}

function evaluatePresent(evaluation: Evaluation, expression: Present, row: Row): Value {
  const value = evaluation.evaluate(expression.of, row);
  return value.kind === "fault" ? value : truth(value.kind !== "absent");
}

function evaluateOtherwise(evaluation: Evaluation, expression: Otherwise, row: Row): Value {
  const value = evaluation.evaluate(expression.of, row);
  const caught = value.kind === "absent" && expression.kinds.includes(value.absent);
  return caught ? evaluation.evaluate(expression.else, row) : value;
}
