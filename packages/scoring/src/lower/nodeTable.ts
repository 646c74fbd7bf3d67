import type { NodeType, Operation, ProgramNode } from "../program/program.ts";

/** Collects nodes; the same operation at the same level is kept once. */
export interface NodeTable {
  readonly nodes: readonly ProgramNode[];
  /** The index of the node, a new one or an equal earlier one. */
  readonly add: (level: number, type: NodeType, operation: Operation) => number;
  readonly get: (index: number) => ProgramNode;
}

/** Makes an empty node table. */
export function createNodeTable(): NodeTable {
  const nodes: ProgramNode[] = [];
  const known = new Map<string, number>();
  return {
    nodes,
    add: (level, type, operation) => {
      const key = JSON.stringify([level, type, operation], (_, value: unknown) =>
        typeof value === "bigint" ? `${value}n` : value,
      );
      const found = known.get(key);
      if (found !== undefined) return found;
      nodes.push({ level, type, ...operation });
      known.set(key, nodes.length - 1);
      return nodes.length - 1;
    },
    get: (index) => {
      const node = nodes[index];
      if (node === undefined) throw new RangeError(`node ${index}`);
      return node;
    },
  };
}
