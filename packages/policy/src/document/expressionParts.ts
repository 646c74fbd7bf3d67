import type { Band, Expression } from "./expression.ts";

const edges = ["atLeast", "moreThan", "lessThan", "atMost"] as const satisfies readonly (keyof Band)[];

/**
 * The direct parts of an expression, each with its key in a path, such as `of[1]`; in the order in which
 * they are written.
 *
 * @example
 * expressionParts(not(truth(true))).map(([key]) => key); // => ["of"]
 */
export function expressionParts(expression: Expression): readonly (readonly [string, Expression])[] {
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
