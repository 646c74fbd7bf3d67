import { parseDecimal } from "@kinerja/model";
import type { CategoryLiteral, Expression, Literal } from "../document/expression.ts";
import { setOf } from "./declaredTypes.ts";
import { dimensionOf } from "./dimension.ts";
import type { ExpressionType } from "./expressionType.ts";
import {
  inferAggregate,
  inferBands,
  inferChoose,
  inferCompare,
  inferLogic,
  inferOtherwise,
  inferTable,
} from "./inferChoices.ts";
import { type Inference, type Place, placeWithin } from "./inference.ts";
import { inferNumbers } from "./inferNumbers.ts";
import { isScale } from "./scales.ts";

/** Infers the type of one expression at its place; `undefined` after a finding. */
export function inferExpression(
  inference: Inference,
  expression: Expression,
  place: Place,
): ExpressionType | undefined {
  switch (expression.kind) {
    case "literal":
      return inferLiteral(inference, expression, place);
    case "field":
      return inferField(inference, expression.name, place);
    case "parameter":
      return inferParameter(inference, expression.name, place);
    case "rule":
      return inferRule(inference, expression.name, place);
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
    case "round":
    case "least":
    case "greatest":
      return inferNumbers(inference, expression, place);
    case "compare":
      return inferCompare(inference, expression, place);
    case "all":
    case "any":
    case "not":
      return inferLogic(inference, expression, place);
    case "choose":
      return inferChoose(inference, expression, place);
    case "bands":
      return inferBands(inference, expression, place);
    case "table":
      return inferTable(inference, expression, place);
    case "present":
      return inference.infer(expression.of, placeWithin(place, "of")) && { kind: "boolean" };
    case "otherwise":
      return inferOtherwise(inference, expression, place);
    case "aggregate":
      return inferAggregate(inference, expression, place);
  }
}

function inferLiteral(inference: Inference, literal: Literal, place: Place): ExpressionType | undefined {
  if ("boolean" in literal) return { kind: "boolean" };
  if ("absent" in literal) return { kind: "absent" };
  if ("category" in literal) return inferCategory(inference, literal, place);
  const value = parseDecimal(literal.decimal);
  if (value === undefined || !isScale(value.decimals)) {
    const values = { value: literal.decimal, expected: { kind: "need", of: "decimal" } } as const;
    return inference.report("policy.valueForm", `${place.path}.decimal`, { values });
  }
  const dimension = dimensionOf(literal.unit ?? "one");
  if (dimension === undefined) return unknownName(inference, literal.unit ?? "", placeWithin(place, "unit"));
  const { units, decimals } = value;
  const type = { kind: "number", dimension, scale: decimals, least: units, greatest: units, inexact: false } as const;
  return units === 0 && literal.unit === undefined ? { ...type, zero: true } : type;
}

function inferCategory(inference: Inference, literal: CategoryLiteral, place: Place): ExpressionType | undefined {
  const { set, category } = literal;
  const members = setOf(inference.document, set)?.members;
  if (members === undefined) return unknownName(inference, set, placeWithin(place, "set"));
  if (members.some((member) => member.name === category)) return { kind: "category", set };
  return unknownName(inference, category, placeWithin(place, "category"));
}

function inferField(inference: Inference, name: string, place: Place): ExpressionType | undefined {
  const scoped = inference.scope.fields.get(name);
  if (scoped === undefined || scoped.level > place.level) return unknownName(inference, name, place);
  return inference.fieldType(name);
}

function inferParameter(inference: Inference, name: string, place: Place): ExpressionType | undefined {
  if (!Object.hasOwn(inference.document.parameters, name)) return unknownName(inference, name, place);
  return inference.parameterType(name);
}

function inferRule(inference: Inference, name: string, place: Place): ExpressionType | undefined {
  const scoped = inference.scope.rules.get(name);
  if (scoped === undefined || scoped.level > place.level) return unknownName(inference, name, place);
  return inference.ruleType(name);
}

function unknownName(inference: Inference, name: string, place: Place): undefined {
  return inference.report("policy.unknownName", place.path, { values: { name } });
}
