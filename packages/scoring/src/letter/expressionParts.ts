import type { Expression } from "@kinerja/policy";

/** The parts of an expression that are read at its own level, in the order in which they are lowered. */
export function expressionParts(expression: Expression): readonly Expression[] {
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
      return expression.of;
    case "round":
    case "not":
    case "present":
      return [expression.of];
    case "choose":
      return [expression.if, expression.then, expression.else];
    case "bands":
      return [
        expression.of,
        ...expression.bands.flatMap(({ atLeast, moreThan, lessThan, atMost, then }) =>
          [atLeast, moreThan, lessThan, atMost, then].filter((edge) => edge !== undefined),
        ),
      ];
    case "table":
      return [...expression.of, ...expression.cells.map(({ then }) => then)];
    case "otherwise":
      return [expression.of, expression.else];
    case "aggregate":
      return expression.of === undefined ? [] : [expression.of];
  }
}
