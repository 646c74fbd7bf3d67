import type { Analysis, Expression } from "@kinerja/policy";
import { noCell } from "../program/noCell.ts";
import type { NodeType, Operation } from "../program/program.ts";
import type { Lowering } from "./lowering.ts";

/** Adds the node of an expression, with the type that the analysis found, at the deepest level that it reads. */
export function addNode(lowering: Lowering, expression: Expression, operation: Operation): number {
  const { table, analysis } = lowering;
  const level = Math.max(0, ...partsOf(operation).map((part) => table.get(part).level));
  return table.add(level, nodeTypeOf(analysis, expression), operation);
}

/** The nodes that an operation reads at its own level or above; an aggregate's rows are not among them. */
export function partsOf(operation: Operation): readonly number[] {
  switch (operation.operation) {
    case "constant":
    case "absent":
    case "input":
      return [];
    case "add":
    case "multiply":
    case "least":
    case "greatest":
    case "all":
    case "any":
      return operation.of;
    case "subtract":
    case "divide":
    case "compare":
      return [operation.a, operation.b];
    case "widen":
    case "narrow":
    case "not":
    case "present":
      return [operation.a];
    case "choose":
      return [operation.if, operation.then, operation.else];
    case "bands":
      return [operation.a, ...operation.bands.map((band) => band.then)];
    case "table":
      return [...operation.of, ...operation.cells.filter((cell) => cell !== noCell)];
    case "otherwise":
      return [operation.a, operation.else];
    case "aggregate":
      return operation.empty === "refuse" ? [] : [operation.empty];
  }
}

/** The node type of an expression as the analysis found it. */
export function nodeTypeOf(analysis: Analysis, expression: Expression): NodeType {
  const type = analysis.types.get(expression);
  if (type?.kind === "number") return { kind: "number", scale: type.scale, least: type.least, greatest: type.greatest };
  return type ?? { kind: "absent" };
}
