import type { Integer } from "@kinerja/model";
import { compileStep } from "../interpret/compileStep.ts";
import type { Interpreter } from "../interpret/createInterpreter.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { writeValue } from "../interpret/slots.ts";
import { createFrame, moveFrame, type Step, slotAt } from "../interpret/step.ts";
import { partsOf } from "../lower/addNode.ts";
import type { ProgramNode } from "../program/program.ts";

/** A node as seen from a row. */
export interface NodeAt {
  readonly node: number;
  readonly level: number;
  readonly row: number;
}

/**
 * Puts another value in the place of a node's, computes again what depends on it up to the named nodes,
 * lets `read` look, and puts everything back as it was.
 */
export type Trial = <Result>(
  changed: NodeAt & { readonly units: Integer },
  upTo: readonly NodeAt[],
  read: () => Result,
) => Result;

/** Makes the trial of the member that stands in an interpreter's memory. */
export function createTrial({ program, layout, memory }: Interpreter): Trial {
  const steps = new Map<number, Step | undefined>();
  const frame = createFrame(memory);
  const affected = new Map<string, readonly number[]>();
  const nodesBetween = (from: number, upTo: readonly NodeAt[]): readonly number[] => {
    const ends = upTo.map(({ node }) => node);
    const key = [from, ...ends].join();
    const known = affected.get(key) ?? findBetween(program.nodes, from, ends);
    affected.set(key, known);
    return known;
  };
  const compute = (node: number): void => {
    const step = steps.has(node) ? steps.get(node) : compileStep(program, layout, node);
    steps.set(node, step);
    const level = program.nodes[node]?.level ?? 0;
    for (let row = 0; row < (memory.rows[level] ?? 0); row += 1) {
      moveFrame(frame, level, row);
      step?.(frame);
    }
  };
  return (changed, upTo, read) => {
    const nodes = nodesBetween(changed.node, upTo);
    const { values, codes, faults } = memory;
    const kept = [values.slice(0, memory.slots), codes.slice(0, memory.slots)] as const;
    const faultCount = faults.length;
    writeValue(memory, slotAt(memory, changed, placeOf(layout, changed.node)), changed.units);
    for (const node of nodes) compute(node);
    const result = read();
    for (const [slot, value] of kept[0].entries()) values[slot] = value;
    for (const [slot, code] of kept[1].entries()) codes[slot] = code;
    faults.length = faultCount;
    return result;
  };
}

/** The nodes that depend on the first and that one of the others depends on, each after those that it reads. */
function findBetween(nodes: readonly ProgramNode[], from: number, ends: readonly number[]): readonly number[] {
  const needed = new Set(ends);
  for (let node = Math.max(from, ...ends); node > from; node -= 1) {
    if (needed.has(node)) for (const part of readsOf(nodes[node])) needed.add(part);
  }
  const reached = new Set([from]);
  for (let node = from + 1; node < nodes.length; node += 1) {
    if (needed.has(node) && readsOf(nodes[node]).some((part) => reached.has(part))) reached.add(node);
  }
  reached.delete(from);
  return [...reached];
}

function readsOf(node: ProgramNode | undefined): readonly number[] {
  if (node === undefined) return [];
  const own = partsOf(node);
  return node.operation === "aggregate" && node.a !== undefined ? [...own, node.a] : own;
}
