import { commonDimension } from "./commonDimension.ts";
import type { ExpressionType, NumberType } from "./expressionType.ts";
import type { Inference } from "./inference.ts";
import { joinRanges, widenRange } from "./numberRanges.ts";
import { reportKind } from "./reportKind.ts";

/** The type that holds values of several types: one kind, one set or one unit; numbers join their ranges. */
export function unifyTypes(
  inference: Inference,
  path: string,
  types: readonly ExpressionType[],
): ExpressionType | undefined {
  const [first, ...rest] = types.filter((type) => type.kind !== "absent");
  if (first === undefined) return { kind: "absent" };
  const other = rest.find((type) => !sameKind(first, type));
  if (other !== undefined) return reportKind(inference, path, { expected: first, received: other });
  if (first.kind !== "number") return first;
  return joinNumbers(
    inference,
    path,
    [first, ...rest].filter((type) => type.kind === "number"),
  );
}

function sameKind(a: ExpressionType, b: ExpressionType): boolean {
  return a.kind === "category" && b.kind === "category" ? a.set === b.set : a.kind === b.kind;
}

function joinNumbers(inference: Inference, path: string, types: readonly NumberType[]): NumberType | undefined {
  const dimension = commonDimension(inference, path, types);
  if (dimension === undefined) return undefined;
  const scale = Math.max(...types.map((type) => type.scale));
  const range = types.map((type) => widenRange(type, scale)).reduce(joinRanges);
  const inexact = types.some((type) => type.inexact);
  const zero = types.every((type) => type.zero === true);
  return { kind: "number", dimension, scale, ...range, inexact, ...(zero ? { zero } : {}) };
}
