import type { AbsenceKind } from "@kinerja/model";
import type { Comparison, Expression, Literal, PolicyDocument, Rule } from "@kinerja/policy";
import { absenceOf } from "./absenceOf.ts";
import type { Arithmetic } from "./arithmetic.ts";
import { createInexactness } from "./createInexactness.ts";
import { evaluateAggregate } from "./evaluateAggregate.ts";
import { evaluateBands } from "./evaluateBands.ts";
import type { Evaluator } from "./evaluator.ts";
import type { OracleRow } from "./oracleRow.ts";
import type { FaultCode, OracleValue } from "./oracleValue.ts";

/** What an evaluator reads. */
export interface EvaluatorOptions<N> {
  readonly arithmetic: Arithmetic<N>;
  /** The value of each parameter at the date. */
  readonly parameters: ReadonlyMap<string, OracleValue<N>>;
}

/** Makes an evaluator that walks the tree of each rule as it stands in the document. */
export function createEvaluator<N>(document: PolicyDocument, options: EvaluatorOptions<N>): Evaluator<N> {
  const { arithmetic, parameters } = options;
  const rules = new Map<string, { readonly rule: Rule; readonly level: number }>();
  for (const [level, { rules: own }] of document.levels.entries()) {
    for (const [name, rule] of Object.entries(own)) rules.set(name, { rule, level });
  }
  const isInexact = createInexactness(document);
  const decimals = new Map<string, OracleValue<N>>();
  const literal = (of: Literal): OracleValue<N> => {
    if ("decimal" in of) {
      const known = decimals.get(of.decimal) ?? { kind: "number", number: arithmetic.read(of.decimal) };
      decimals.set(of.decimal, known);
      return known;
    }
    if ("category" in of) return { kind: "category", category: of.category };
    if ("boolean" in of) return { kind: "boolean", boolean: of.boolean };
    return { kind: "absent", absent: of.absent };
  };
  const rule = (name: string, row: OracleRow<N>): OracleValue<N> => {
    const found = rules.get(name);
    if (found === undefined) throw new RangeError(`No rule ${name}`);
    let place = row;
    while (place.level > found.level && place.parent !== undefined) place = place.parent;
    const before = place.rules.get(name);
    if (before !== undefined) return before;
    const value = evaluate(found.rule.expression, place);
    place.rules.set(name, value);
    return value;
  };
  const numbers = (
    parts: readonly Expression[],
    row: OracleRow<N>,
    of: (numbers: readonly N[]) => OracleValue<N>,
  ): OracleValue<N> => {
    const values = parts.map((part) => evaluate(part, row));
    return absenceOf(values) ?? of(values.map(numberOf));
  };
  const fold = (parts: readonly Expression[], row: OracleRow<N>, of: (a: N, b: N) => N): OracleValue<N> =>
    numbers(parts, row, (all) => ({ kind: "number", number: all.reduce(of) }));

  const evaluate = (expression: Expression, row: OracleRow<N>): OracleValue<N> => {
    switch (expression.kind) {
      case "literal":
        return literal(expression);
      case "field":
        return fieldOf(row, expression.name);
      case "parameter":
        return parameters.get(expression.name) ?? missing(expression.name);
      case "rule":
        return rule(expression.name, row);
      case "add":
        return fold(expression.of, row, arithmetic.add);
      case "subtract":
        return fold(expression.of, row, arithmetic.subtract);
      case "multiply":
        return fold(expression.of, row, arithmetic.multiply);
      case "least":
        return fold(expression.of, row, (a, b) => (arithmetic.compare(b, a) < 0 ? b : a));
      case "greatest":
        return fold(expression.of, row, (a, b) => (arithmetic.compare(b, a) > 0 ? b : a));
      case "divide":
        return numbers(expression.of, row, ([a, b]) => {
          if (a === undefined || b === undefined) return missing("operand");
          const { decimals, mode = "halfUp", whenZero = "issue" } = expression;
          if (arithmetic.isZero(b)) return whenZero === "issue" ? faultOf("score.divisionByZero") : absent(whenZero);
          return { kind: "number", number: arithmetic.divide(a, b, { decimals, mode }) };
        });
      case "round":
        return numbers([expression.of], row, ([a]) => {
          if (a === undefined) return missing("operand");
          const { decimals, mode = "halfUp" } = expression;
          return { kind: "number", number: arithmetic.round(a, { decimals, mode, inexact: isInexact(expression.of) }) };
        });
      case "compare": {
        const [a, b] = expression.of.map((part) => decided(evaluate(part, row), part));
        if (a === undefined || b === undefined) return missing("operand");
        const order = orderOf(document, [a, b], expression.of);
        return absenceOf([a, b]) ?? { kind: "boolean", boolean: holds(expression.comparison, order(arithmetic)) };
      }
      case "all":
        return kleene(
          expression.of.map((part) => evaluate(part, row)),
          false,
        );
      case "any":
        return kleene(
          expression.of.map((part) => evaluate(part, row)),
          true,
        );
      case "not": {
        const value = evaluate(expression.of, row);
        return value.kind === "boolean" ? { kind: "boolean", boolean: !value.boolean } : value;
      }
      case "choose": {
        const condition = evaluate(expression.if, row);
        if (condition.kind !== "boolean") return condition;
        return evaluate(condition.boolean ? expression.then : expression.else, row);
      }
      case "bands":
        return evaluateBands(evaluator, expression, row);
      case "table": {
        const keys = expression.of.map((part) => evaluate(part, row));
        const lacking = absenceOf(keys);
        if (lacking !== undefined) return lacking;
        const cell = expression.cells.find(({ when }) => when.every((key, index) => key === keyOf(keys[index])));
        return cell === undefined ? missing("cell") : evaluate(cell.then, row);
      }
      case "present": {
        const value = evaluate(expression.of, row);
        return value.kind === "fault" ? value : { kind: "boolean", boolean: value.kind !== "absent" };
      }
      case "otherwise": {
        const value = evaluate(expression.of, row);
        return value.kind === "absent" && expression.kinds.includes(value.absent)
          ? evaluate(expression.else, row)
          : value;
      }
      case "aggregate":
        return evaluateAggregate(evaluator, expression, row);
    }
  };
  const decided = (value: OracleValue<N>, expression: Expression): OracleValue<N> =>
    value.kind === "number"
      ? { kind: "number", number: arithmetic.decide(value.number, isInexact(expression)) }
      : value;
  const evaluator: Evaluator<N> = { arithmetic, evaluate, rule, isInexact };
  return evaluator;
}

function numberOf<N>(value: OracleValue<N>): N {
  if (value.kind === "number") return value.number;
  throw new TypeError(`Not a number: ${value.kind}`);
}

function fieldOf<N>(row: OracleRow<N>, name: string): OracleValue<N> {
  const value = row.fields.get(name);
  if (value !== undefined) return value;
  return row.parent === undefined ? missing(name) : fieldOf(row.parent, name);
}

function keyOf<N>(value: OracleValue<N> | undefined): string | boolean | undefined {
  if (value?.kind === "category") return value.category;
  return value?.kind === "boolean" ? value.boolean : undefined;
}

/** One deciding operand decides, even beside absent ones and faults. */
function kleene<N>(values: readonly OracleValue<N>[], deciding: boolean): OracleValue<N> {
  if (values.some((value) => value.kind === "boolean" && value.boolean === deciding))
    return { kind: "boolean", boolean: deciding };
  return absenceOf(values) ?? { kind: "boolean", boolean: !deciding };
}

function holds(comparison: Comparison, order: number): boolean {
  switch (comparison) {
    case "equal":
      return order === 0;
    case "notEqual":
      return order !== 0;
    case "lessThan":
      return order < 0;
    case "atMost":
      return order <= 0;
    case "moreThan":
      return order > 0;
    case "atLeast":
      return order >= 0;
  }
}

/** How two present values stand to each other; categories by their place in the set. */
function orderOf<N>(
  document: PolicyDocument,
  [a, b]: readonly [OracleValue<N>, OracleValue<N>],
  of: readonly [Expression, Expression],
): (arithmetic: Arithmetic<N>) => number {
  if (a.kind === "number" && b.kind === "number") return ({ compare }) => compare(a.number, b.number);
  if (a.kind === "boolean" && b.kind === "boolean") return () => Number(a.boolean) - Number(b.boolean);
  if (a.kind !== "category" || b.kind !== "category") return () => Number.NaN;
  const set = Object.values(document.categories).find(({ members }) =>
    [a, b].every(({ category }) => members.some(({ name }) => name === category)),
  );
  const named =
    of.flatMap((part) => (part.kind === "literal" && "category" in part ? [document.categories[part.set]] : []))[0] ??
    set;
  const place = (name: string): number => named?.members.findIndex((member) => member.name === name) ?? -1;
  return () => place(a.category) - place(b.category);
}

function absent<N>(kind: AbsenceKind): OracleValue<N> {
  return { kind: "absent", absent: kind };
}

function faultOf<N>(code: FaultCode): OracleValue<N> {
  return { kind: "fault", code };
}

function missing(what: string): never {
  throw new RangeError(`The document is unsound: no ${what}`);
}
