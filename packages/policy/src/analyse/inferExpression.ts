import { parseDecimal } from "@kinerja/model";
import type { Expression, Literal } from "../document/expression.ts";
import type { Field } from "../document/policyDocument.ts";
import { dimensionOf } from "./dimension.ts";
import type { ExpressionType } from "./expressionType.ts";
import { inferAggregate, inferBands, inferBooleans, inferChoose, inferCompare, inferOtherwise, inferTable } from "./inferChoices.ts";
import type { Inference, Place } from "./inference.ts";
import { inferNumbers } from "./inferNumbers.ts";
import { rangeOfTexts } from "./rangeOfTexts.ts";

/** Infers the type of one expression at its place; `undefined` after a finding. */
export function inferExpression(inference: Inference, expression: Expression, place: Place): ExpressionType | undefined {
  switch (expression.kind) {
    case "literal":
      return inferLiteral(inference, expression, place);
    case "field":
      return inferField(inference, expression.name, place);
    case "parameter":
      return inference.parameterType(expression.name) ?? unknownName(inference, expression.name, place);
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
      return inferBooleans(inference, expression.of, place);
    case "not":
      return inferBooleans(inference, [expression.of], place);
    case "choose":
      return inferChoose(inference, expression, place);
    case "bands":
      return inferBands(inference, expression, place);
    case "table":
      return inferTable(inference, expression, place);
    case "present":
      return inference.infer(expression.of, { path: `${place.path}.of`, level: place.level }) && { kind: "boolean" };
    case "otherwise":
      return inferOtherwise(inference, expression, place);
    case "aggregate":
      return inferAggregate(inference, expression, place);
  }
}

function inferLiteral(inference: Inference, literal: Literal, place: Place): ExpressionType | undefined {
  if ("boolean" in literal) return { kind: "boolean" };
  if ("absent" in literal) return { kind: "absent" };
  if ("category" in literal) {
    const set = Object.hasOwn(inference.document.categories, literal.set) ? inference.document.categories[literal.set] : undefined;
    if (set === undefined) return unknownName(inference, literal.set, place);
    if (!set.members.some((member) => member.name === literal.category)) return unknownName(inference, `${literal.set}: ${literal.category}`, place);
    return { kind: "category", set: literal.set };
  }
  const value = parseDecimal(literal.decimal);
  const dimension = dimensionOf(literal.unit ?? "one");
  if (value === undefined) return inference.report("policy.typeMismatch", place.path, `decimal / ${literal.decimal}`);
  if (dimension === undefined) return unknownName(inference, literal.unit ?? "", place);
  const type = { kind: "number", dimension, scale: value.decimals, least: value.units, greatest: value.units, inexact: false } as const;
  return value.units === 0 ? { ...type, zero: true } : type;
}

function inferField(inference: Inference, name: string, place: Place): ExpressionType | undefined {
  const scoped = inference.scope.fields.get(name);
  if (scoped === undefined || scoped.level > place.level) return unknownName(inference, name, place);
  return fieldType(inference, scoped.field, place);
}

function fieldType(inference: Inference, field: Field, place: Place): ExpressionType | undefined {
  switch (field.kind) {
    case "boolean":
      return { kind: "boolean" };
    case "category":
      return Object.hasOwn(inference.document.categories, field.set) ? { kind: "category", set: field.set } : unknownName(inference, field.set, place);
    case "number": {
      const dimension = dimensionOf(field.unit);
      const range = rangeOfTexts([field.least, field.greatest], field.decimals);
      if (dimension === undefined) return unknownName(inference, field.unit, place);
      if (range === undefined) return inference.report("policy.scaleMismatch", place.path, `${field.least}, ${field.greatest}: ${field.decimals}`);
      return { kind: "number", dimension, scale: field.decimals, ...range, inexact: false };
    }
  }
}

function inferRule(inference: Inference, name: string, place: Place): ExpressionType | undefined {
  const scoped = inference.scope.rules.get(name);
  if (scoped === undefined || scoped.level > place.level) return unknownName(inference, name, place);
  return inference.ruleType(name);
}

function unknownName(inference: Inference, name: string, place: Place): undefined {
  return inference.report("policy.unknownName", place.path, name);
}
