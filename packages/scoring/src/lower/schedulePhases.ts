import type { Phase, ProgramNode } from "../program/program.ts";
import { partsOf } from "./addNode.ts";

/**
 * Orders nodes into phases: all rows of one level for a run of nodes, ancestors before children, and
 * an aggregate one round after the rows that it reads.
 */
export function schedulePhases(nodes: readonly ProgramNode[]): readonly Phase[] {
  const rounds: number[] = [];
  const phases = new Map<string, { readonly round: number; readonly level: number; readonly nodes: number[] }>();
  for (const [index, node] of nodes.entries()) {
    const rows = node.operation === "aggregate" && node.a !== undefined ? (rounds[node.a] ?? 0) + 1 : 0;
    const round = Math.max(rows, ...partsOf(node).map((part) => rounds[part] ?? 0));
    rounds.push(round);
    const key = `${round} ${node.level}`;
    const phase = phases.get(key) ?? { round, level: node.level, nodes: [] };
    phase.nodes.push(index);
    phases.set(key, phase);
  }
  return [...phases.values()]
    .sort((a, b) => a.round - b.round || a.level - b.level)
    .map((phase) => ({ level: phase.level, nodes: phase.nodes }));
}
