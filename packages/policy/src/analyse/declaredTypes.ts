import { parseDecimal } from "@kinerja/model";
import type { Field, Parameter, PolicyDocument, ValueType } from "../document/policyDocument.ts";
import { dimensionOf } from "./dimension.ts";
import type { ExpressionType } from "./expressionType.ts";
import { rangeOfTexts } from "./rangeOfTexts.ts";
import { isScale } from "./scales.ts";

/** The type that a declared field's values have; `undefined` where the declaration is at fault. */
export function typeOfField(document: PolicyDocument, field: Field): ExpressionType | undefined {
  return field.kind === "number"
    ? numberType(field, [field.least, field.greatest])
    : typeWithoutNumbers(document, field);
}

/** The type that a declared parameter's values have, or the one value at a date. */
export function typeOfParameter(
  document: PolicyDocument,
  parameter: Parameter,
  resolved: string | boolean | undefined,
): ExpressionType | undefined {
  const { type, values } = parameter;
  if (type.kind !== "number") return typeWithoutNumbers(document, type);
  return numberType(type, resolved === undefined ? values.map(({ value }) => value) : [resolved]);
}

/** Whether a value, as a document writes it, is one of a declared type. */
export function fitsType(document: PolicyDocument, type: ValueType, value: unknown): boolean {
  switch (type.kind) {
    case "number": {
      const decimal = typeof value === "string" ? parseDecimal(value) : undefined;
      return decimal !== undefined && decimal.decimals <= type.decimals;
    }
    case "category":
      return setOf(document, type.set)?.members.some((member) => member.name === value) ?? false;
    case "boolean":
      return typeof value === "boolean";
  }
}

/** The category set of a name, or `undefined`. */
export function setOf(document: PolicyDocument, name: string): PolicyDocument["categories"][string] | undefined {
  return Object.hasOwn(document.categories, name) ? document.categories[name] : undefined;
}

function typeWithoutNumbers(
  document: PolicyDocument,
  type: { readonly kind: "boolean" } | { readonly kind: "category"; readonly set: string },
): ExpressionType | undefined {
  if (type.kind === "boolean") return { kind: "boolean" };
  return setOf(document, type.set) === undefined ? undefined : { kind: "category", set: type.set };
}

function numberType(
  declared: { readonly unit: string; readonly decimals: number },
  texts: readonly (string | boolean)[],
): ExpressionType | undefined {
  const dimension = dimensionOf(declared.unit);
  if (dimension === undefined || !isScale(declared.decimals)) return undefined;
  const range = rangeOfTexts(texts, declared.decimals);
  return range && { kind: "number", dimension, scale: declared.decimals, ...range, inexact: false };
}
