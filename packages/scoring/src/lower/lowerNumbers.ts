import { powerOfTen } from "@kinerja/model";
import type { Add, Divide, Expression, Greatest, Least, Multiply, Round, Subtract } from "@kinerja/policy";
import { addNode } from "./addNode.ts";
import { decideNode } from "./decideNode.ts";
import type { Lowering } from "./lowering.ts";
import { narrowNode, scaleOf, widenNode } from "./scaleNode.ts";

/** Lowers arithmetic: operands are brought to a common scale first, quotients are rounded once. */
export function lowerNumbers(
  lowering: Lowering,
  expression: Add | Subtract | Multiply | Divide | Round | Least | Greatest,
  lower: (lowering: Lowering, expression: Expression) => number,
): number {
  const { table } = lowering;
  const parts = (expression.kind === "round" ? [expression.of] : expression.of).map((part) => lower(lowering, part));
  const [a = 0, b = 0] = parts;
  switch (expression.kind) {
    case "add":
    case "least":
    case "greatest":
      return addNode(lowering, expression, { operation: expression.kind, of: alignNodes(lowering, parts) });
    case "subtract": {
      const [first = a, second = b] = alignNodes(lowering, parts);
      return addNode(lowering, expression, { operation: "subtract", a: first, b: second });
    }
    case "multiply":
      return addNode(lowering, expression, { operation: "multiply", of: parts });
    case "divide":
      return lowerDivide(lowering, expression, [a, b]);
    case "round":
      return narrowNode(table, decideNode(lowering, expression.of, a), expression.decimals, {
        mode: expression.mode ?? "halfUp",
        decision: false,
      });
  }
}

function lowerDivide(lowering: Lowering, expression: Divide, [a, b]: readonly [number, number]): number {
  const { table, analysis } = lowering;
  const type = analysis.types.get(expression);
  const scale = type?.kind === "number" ? type.scale : 0;
  const shift = scale + (scaleOf(table, b) ?? 0) - (scaleOf(table, a) ?? 0);
  return addNode(lowering, expression, {
    operation: "divide",
    a,
    b,
    up: powerOfTen(Math.max(shift, 0)),
    down: powerOfTen(Math.max(-shift, 0)),
    mode: expression.mode ?? "halfUp",
    whenZero: expression.whenZero ?? "issue",
  });
}

/** Brings nodes to their greatest scale. */
export function alignNodes({ table }: Lowering, nodes: readonly number[]): readonly number[] {
  const scale = Math.max(0, ...nodes.map((node) => scaleOf(table, node) ?? 0));
  return nodes.map((node) => widenNode(table, node, scale));
}
