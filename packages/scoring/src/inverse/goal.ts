import { placeOf } from "../interpret/createLayout.ts";
import type { Place } from "../interpret/step.ts";
import { partsOf } from "../lower/addNode.ts";
import type { Program, ProgramNode, ProgramOutput } from "../program/program.ts";
import type { RangePhase, RangeProgram } from "./rangeProgram.ts";

/** A rule that is to reach a value, and what of the program bears on that. */
export interface Goal {
  readonly output: ProgramOutput;
  readonly level: number;
  /** Where the rule's shown value stands in a row of its level. */
  readonly place: Place;
  /** The nodes that the rule depends on. */
  readonly reads: ReadonlySet<number>;
  /** The computations that decide whether a member is accepted and what the rule gives. */
  readonly phases: readonly RangePhase[];
  /** Tests of the input that must not be false. */
  readonly constraints: readonly Guard[];
  /** Values of rules that an issue may stand in the way of. */
  readonly faults: readonly Guard[];
}

/** A node that has a say in whether a member is accepted. */
export interface Guard {
  readonly level: number;
  readonly place: Place;
}

/** Finds what bears on a rule. */
export function createGoal(
  { interpreter: { program, layout }, phases }: RangeProgram,
  { output, level }: { readonly output: ProgramOutput; readonly level: number },
): Goal {
  const faulty = faultyNodes(program);
  const guard = (node: number, at: number): Guard => ({ level: at, place: placeOf(layout, node) });
  const constraintNodes = program.levels.flatMap(({ constraints }, at) =>
    constraints.map(({ node }) => ({ node, at })),
  );
  const faultNodes = program.levels.flatMap(({ outputs }, at) =>
    outputs.filter(({ node }) => faulty[node] === true).map(({ node }) => ({ node, at })),
  );
  const needed = closureOf(program, [output.shown, ...[...constraintNodes, ...faultNodes].map(({ node }) => node)]);
  return {
    output,
    level,
    place: placeOf(layout, output.shown),
    reads: closureOf(program, [output.shown]),
    phases: phases
      .map((phase) => ({ level: phase.level, nodes: phase.nodes.filter(({ node }) => needed.has(node)) }))
      .filter(({ nodes }) => nodes.length > 0),
    constraints: constraintNodes.map(({ node, at }) => guard(node, at)),
    faults: faultNodes.map(({ node, at }) => guard(node, at)),
  };
}

/** Every node that the given ones depend on, themselves among them. */
function closureOf({ nodes }: Program, from: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [...from];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const node = nodes[index];
    if (node === undefined || found.has(index)) continue;
    found.add(index);
    open.push(...readsOf(node));
  }
  return found;
}

function readsOf(node: ProgramNode): readonly number[] {
  const parts = partsOf(node);
  return node.operation === "aggregate" && node.a !== undefined ? [...parts, node.a] : parts;
}

/** Whether an issue may stand in the place of each node's value. */
function faultyNodes({ nodes }: Program): readonly boolean[] {
  const faulty: boolean[] = [];
  for (const node of nodes) faulty.push(mayFault(node) || readsOf(node).some((part) => faulty[part] === true));
  return faulty;
}

function mayFault(node: ProgramNode): boolean {
  switch (node.operation) {
    case "divide":
      return node.whenZero === "issue";
    case "bands":
    case "table":
      return true;
    case "aggregate":
      return node.absent === "refuse" || node.empty === "refuse";
    default:
      return false;
  }
}
