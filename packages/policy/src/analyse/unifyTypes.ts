import type { ExpressionType, NumberType } from "./expressionType.ts";
import type { Inference } from "./inference.ts";
import { joinRanges, widenRange } from "./numberRanges.ts";

/** Says in words what a type is, for findings. */
export function describeType(type: ExpressionType): string {
  switch (type.kind) {
    case "number":
      return type.dimension === "" ? "number" : `number of ${type.dimension}`;
    case "category":
      return `category of ${type.set}`;
    case "boolean":
    case "absent":
      return type.kind;
  }
}

/**
 * The one dimension of several numbers; a literal zero fits any. Reports where two differ.
 *
 * @returns the dimension, or `undefined` after a finding.
 */
export function commonDimension(inference: Inference, path: string, types: readonly NumberType[]): string | undefined {
  const [first, ...rest] = types.filter((type) => type.zero !== true);
  if (first === undefined) return "";
  for (const other of rest) {
    if (other.dimension !== first.dimension) {
      return inference.report("policy.unitMismatch", path, `${describeType(first)} / ${describeType(other)}`);
    }
  }
  return first.dimension;
}

/** The type that holds values of several types: one kind, one set or one unit; numbers join their ranges. */
export function unifyTypes(inference: Inference, path: string, types: readonly ExpressionType[]): ExpressionType | undefined {
  const present = types.filter((type) => type.kind !== "absent");
  const [first, ...rest] = present;
  if (first === undefined) return { kind: "absent" };
  for (const other of rest) {
    if (other.kind !== first.kind || (other.kind === "category" && first.kind === "category" && other.set !== first.set)) {
      return inference.report("policy.typeMismatch", path, `${describeType(first)} / ${describeType(other)}`);
    }
  }
  return first.kind === "number" ? joinNumbers(inference, path, present as readonly NumberType[]) : first;
}

function joinNumbers(inference: Inference, path: string, types: readonly NumberType[]): NumberType | undefined {
  const dimension = commonDimension(inference, path, types);
  if (dimension === undefined) return undefined;
  const scale = Math.max(...types.map((type) => type.scale));
  const range = types.map((type) => widenRange(type, scale)).reduce(joinRanges);
  return {
    kind: "number",
    dimension,
    scale,
    ...range,
    inexact: types.some((type) => type.inexact),
    ...(types.every((type) => type.zero === true) ? { zero: true } : {}),
  };
}
