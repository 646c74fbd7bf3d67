import type { ProgramNode } from "../program/program.ts";

type Divide = ProgramNode & { readonly operation: "divide" };
type Aggregate = ProgramNode & { readonly operation: "aggregate" };

/** What a quotient is the mean of. */
export interface MeanOperand {
  /** Nodes of the child level whose product is averaged. */
  readonly of: readonly number[];
  /** Whether numerator and divisor take the same rows; else rows may weigh in the divisor alone, which draws it to 0. */
  readonly takesAll: boolean;
}

/**
 * Tells whether a quotient is a mean over rows, plain or weighted by what is never below 0, and of what. The sum of no
 * row must be an absence or an issue, for another value would be no mean of anything.
 */
export function meanOperand(node: Divide, nodes: readonly ProgramNode[]): MeanOperand | undefined {
  const [sum, divisor] = [aggregateOf(nodes[node.a]), aggregateOf(nodes[node.b])];
  if (sum?.function !== "sum" || sum.a === undefined || divisor?.over !== sum.over) return undefined;
  if (sum.empty !== "refuse" && nodes[sum.empty]?.type.kind !== "absent") return undefined;
  // A sum that skips no row has a value only where every row has one.
  const hasAllRows = sum.absent !== "skip";
  if (divisor.function === "count") {
    if (divisor.a === sum.a) return { of: [sum.a], takesAll: true };
    return divisor.a === undefined ? { of: [sum.a], takesAll: hasAllRows } : undefined;
  }
  const of = divisor.function === "sum" ? withoutWeight(nodes[sum.a], divisor.a, nodes) : undefined;
  return of && { of, takesAll: hasAllRows };
}

/** The other factors of a product with a weight in it that is never below 0. */
function withoutWeight(
  product: ProgramNode | undefined,
  weight: number | undefined,
  nodes: readonly ProgramNode[],
): readonly number[] | undefined {
  if (product?.operation !== "multiply" || weight === undefined) return undefined;
  const type = nodes[weight]?.type;
  const place = product.of.indexOf(weight);
  const rest = product.of.filter((_, index) => index !== place);
  return type?.kind === "number" && type.least >= 0 && place >= 0 && rest.length > 0 ? rest : undefined;
}

function aggregateOf(node: ProgramNode | undefined): Aggregate | undefined {
  return node?.operation === "aggregate" ? node : undefined;
}
