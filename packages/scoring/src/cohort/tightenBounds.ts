import { canonicalInteger, divideRounded } from "@kinerja/model";
import type { NodeType, Program, ProgramNode } from "../program/program.ts";
import { meanOperand } from "./meanOperand.ts";

interface Bounds {
  readonly least: bigint;
  readonly greatest: bigint;
}

/**
 * The same program with narrower bounds where more is known than interval arithmetic sees: a mean lies between the least
 * and the greatest of what it is the mean of, and so does what follows from it.
 *
 * Values stay the same. Narrow bounds make smaller columns and quicker code.
 */
export function tightenBounds(program: Program): Program {
  const nodes: ProgramNode[] = [];
  for (const node of program.nodes) nodes.push(tighten(node, nodes));
  return { ...program, nodes };
}

function tighten(node: ProgramNode, nodes: readonly ProgramNode[]): ProgramNode {
  const { type } = node;
  if (type.kind !== "number") return node;
  const found = boundsOf(node, nodes);
  if (found === undefined) return node;
  const [least, greatest] = [BigInt(type.least), BigInt(type.greatest)];
  const narrow: Bounds = {
    least: found.least > least ? found.least : least,
    greatest: found.greatest < greatest ? found.greatest : greatest,
  };
  if (narrow.least > narrow.greatest || (narrow.least === least && narrow.greatest === greatest)) return node;
  const tight: NodeType = {
    ...type,
    least: canonicalInteger(narrow.least),
    greatest: canonicalInteger(narrow.greatest),
  };
  return { ...node, type: tight };
}

/** Bounds by what the operands are bound to; nothing where this looks no further. */
function boundsOf(node: ProgramNode, nodes: readonly ProgramNode[]): Bounds | undefined {
  const of = (place: number): Bounds | undefined => numberBounds(nodes[place]);
  switch (node.operation) {
    case "add":
      return join(node.of.map(of), (a, b) => ({ least: a.least + b.least, greatest: a.greatest + b.greatest }));
    case "subtract":
      return join([of(node.a), of(node.b)], (a, b) => ({
        least: a.least - b.greatest,
        greatest: a.greatest - b.least,
      }));
    case "multiply":
      return join(node.of.map(of), productBounds);
    case "least":
      return join(node.of.map(of), (a, b) => ({ least: min(a.least, b.least), greatest: min(a.greatest, b.greatest) }));
    case "greatest":
      return join(node.of.map(of), (a, b) => ({ least: max(a.least, b.least), greatest: max(a.greatest, b.greatest) }));
    case "widen": {
      const factor = BigInt(node.factor);
      return each(of(node.a), (value) => value * factor);
    }
    case "narrow":
      return each(of(node.a), (value) => BigInt(divideRounded(canonicalInteger(value), node.factor, node.mode)));
    case "choose":
      return join([of(node.then), of(node.else)], hull);
    case "divide":
      return meanBounds(node, nodes);
    default:
      return undefined;
  }
}

function meanBounds(
  node: ProgramNode & { readonly operation: "divide" },
  nodes: readonly ProgramNode[],
): Bounds | undefined {
  const mean = meanOperand(node, nodes);
  if (mean === undefined) return undefined;
  const factors = join(
    mean.of.map((place) => numberBounds(nodes[place])),
    productBounds,
  );
  if (factors === undefined) return undefined;
  const reached = mean.takesAll ? factors : hull(factors, { least: 0n, greatest: 0n });
  const up = BigInt(node.up);
  return each(reached, (value) => BigInt(divideRounded(canonicalInteger(value * up), node.down, node.mode)));
}

function numberBounds(node: ProgramNode | undefined): Bounds | undefined {
  if (node?.type.kind !== "number") return undefined;
  return { least: BigInt(node.type.least), greatest: BigInt(node.type.greatest) };
}

/** One by one; nothing where any of them is unknown. */
function join(list: readonly (Bounds | undefined)[], both: (a: Bounds, b: Bounds) => Bounds): Bounds | undefined {
  const [first, ...rest] = list;
  return rest.reduce(
    (known, next) => (known === undefined || next === undefined ? undefined : both(known, next)),
    first,
  );
}

function each(bounds: Bounds | undefined, change: (value: bigint) => bigint): Bounds | undefined {
  return bounds && { least: change(bounds.least), greatest: change(bounds.greatest) };
}

function productBounds(a: Bounds, b: Bounds): Bounds {
  const corners = [a.least * b.least, a.least * b.greatest, a.greatest * b.least, a.greatest * b.greatest];
  return { least: corners.reduce(min), greatest: corners.reduce(max) };
}

function hull(a: Bounds, b: Bounds): Bounds {
  return { least: min(a.least, b.least), greatest: max(a.greatest, b.greatest) };
}

function min(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function max(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
