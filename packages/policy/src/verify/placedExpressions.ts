import type { Band, Expression } from "../document/expression.ts";
import type { PolicyDocument } from "../document/policyDocument.ts";

/** An expression of a document with its place. */
export interface PlacedExpression {
  readonly expression: Expression;
  readonly path: string;
  readonly level: number;
  /** The rule whose expression it is or is part of; none in a constraint. */
  readonly rule?: string;
}

const edges = ["atLeast", "moreThan", "lessThan", "atMost"] as const satisfies readonly (keyof Band)[];

/** Every expression of a document, each before its parts. */
export function placedExpressions(document: PolicyDocument): readonly PlacedExpression[] {
  const placed: PlacedExpression[] = [];
  for (const [level, { rules, constraints = [] }] of document.levels.entries()) {
    for (const [rule, { expression }] of Object.entries(rules)) {
      gather({ expression, path: `levels[${level}].rules.${rule}.expression`, level, rule }, placed);
    }
    for (const [index, { test }] of constraints.entries()) {
      gather({ expression: test, path: `levels[${level}].constraints[${index}].test`, level }, placed);
    }
  }
  return placed;
}

/** An expression and all its parts. */
export function expressionsWithin(expression: Expression): readonly Expression[] {
  return [expression, ...partsOf(expression).flatMap(([, part]) => expressionsWithin(part))];
}

function gather(place: PlacedExpression, into: PlacedExpression[]): void {
  into.push(place);
  for (const [key, part] of partsOf(place.expression)) {
    const below = place.expression.kind === "aggregate" && key === "of" ? 1 : 0;
    gather({ ...place, expression: part, path: `${place.path}.${key}`, level: place.level + below }, into);
  }
}

/** The direct parts of an expression, each with its key in the path. */
function partsOf(expression: Expression): readonly (readonly [string, Expression])[] {
  switch (expression.kind) {
    case "literal":
    case "field":
    case "parameter":
    case "rule":
      return [];
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
    case "least":
    case "greatest":
    case "compare":
    case "all":
    case "any":
      return numbered("of", expression.of);
    case "round":
    case "not":
    case "present":
      return [["of", expression.of]];
    case "choose":
      return [
        ["if", expression.if],
        ["then", expression.then],
        ["else", expression.else],
      ];
    case "otherwise":
      return [
        ["of", expression.of],
        ["else", expression.else],
      ];
    case "bands":
      return [
        ["of", expression.of],
        ...expression.bands.flatMap((band, index) => partsOfBand(band, `bands[${index}]`)),
      ];
    case "table":
      return [
        ...numbered("of", expression.of),
        ...expression.cells.map(({ then }, index) => [`cells[${index}].then`, then] as const),
      ];
    case "aggregate":
      return [
        ...(expression.of === undefined ? [] : [["of", expression.of] as const]),
        ...(expression.empty === "refuse" ? [] : [["empty", expression.empty] as const]),
      ];
  }
}

function partsOfBand(band: Band, path: string): readonly (readonly [string, Expression])[] {
  const parts: (readonly [string, Expression])[] = [];
  for (const edge of edges) {
    const constant = band[edge];
    if (constant !== undefined) parts.push([`${path}.${edge}`, constant]);
  }
  return [...parts, [`${path}.then`, band.then]];
}

function numbered(key: string, parts: readonly Expression[]): readonly (readonly [string, Expression])[] {
  return parts.map((part, index) => [`${key}[${index}]`, part] as const);
}
