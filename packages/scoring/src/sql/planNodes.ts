import { noCell } from "../program/noCell.ts";
import type { Program, ProgramNode } from "../program/program.ts";

/** Which nodes get a column of their own, and in which phase and layer. */
export interface NodePlan {
  readonly named: ReadonlySet<number>;
  /** The nodes of each phase by layers: a layer reads only what stands before it. */
  readonly phases: readonly { readonly level: number; readonly layers: readonly (readonly number[])[] }[];
}

/**
 * Plans the columns of a program: what is read once and is written once stays inside of what reads it, so
 * that text grows with the program and never with its paths.
 */
export function planNodes(program: Program, lacks: readonly ReadonlySet<number>[]): NodePlan {
  const phaseOf = new Map(program.phases.flatMap(({ nodes }, phase) => nodes.map((node) => [node, phase] as const)));
  const needed = findNeeded(program);
  const uses = new Map<number, number>();
  const named = new Set<number>();
  const use = (part: number, times: number): void => void uses.set(part, (uses.get(part) ?? 0) + times);
  for (const index of needed) {
    const node = program.nodes[index];
    if (node === undefined) continue;
    for (const [part, times] of readsOf(program, node, lacks[index]?.size !== 0)) {
      use(part, times);
      const isElsewhere = node.operation === "aggregate" || phaseOf.get(part) !== phaseOf.get(index);
      if (isElsewhere) named.add(part);
    }
    if (hasOwnCode(node) && lacks[index]?.size !== 0) named.add(index);
    if (node.operation === "aggregate") named.add(index);
  }
  for (const root of rootsOf(program)) named.add(root);
  for (const [node, times] of uses) if (times > 1) named.add(node);
  for (const index of [...named]) if (!needed.has(index) || isAtom(program.nodes[index])) named.delete(index);
  return { named, phases: layer(program, named, phaseOf) };
}

/** Whether a node is as short as the name of a column. */
function isAtom(node: ProgramNode | undefined): boolean {
  return node?.operation === "constant" || node?.operation === "absent" || node?.operation === "input";
}

/** Whether a node's code is more than the least of its operands' codes. */
function hasOwnCode({ operation }: ProgramNode): boolean {
  return ["all", "any", "present", "choose", "bands", "table", "otherwise", "divide"].includes(operation);
}

function rootsOf({ levels }: Program): readonly number[] {
  return levels.flatMap(({ outputs, constraints }) => [
    ...outputs.flatMap(({ node, shown }) => [node, shown]),
    ...constraints.map(({ node }) => node),
  ]);
}

function findNeeded(program: Program): ReadonlySet<number> {
  const needed = new Set<number>();
  const visit = (index: number): void => {
    const node = program.nodes[index];
    if (node === undefined || needed.has(index)) return;
    needed.add(index);
    for (const [part] of readsOf(program, node, true)) visit(part);
  };
  for (const root of rootsOf(program)) visit(root);
  return needed;
}

/** The nodes that a node reads and how often its text names each; `coded` where it has a code beside its value. */
function readsOf(program: Program, node: ProgramNode, coded: boolean): readonly (readonly [number, number])[] {
  const each = (parts: readonly number[], times: number): readonly (readonly [number, number])[] =>
    parts.map((part) => [part, times] as const);
  switch (node.operation) {
    case "constant":
    case "absent":
    case "input":
      return [];
    case "add":
    case "multiply":
    case "least":
    case "greatest":
      return each(node.of, 1);
    case "all":
    case "any":
      return each(node.of, coded ? 2 : 1);
    case "subtract":
    case "compare":
      return each([node.a, node.b], 1);
    case "widen":
    case "not":
    case "present":
      return each([node.a], 1);
    case "narrow":
    case "divide": {
      const { type } = program.nodes[node.a] ?? { type: undefined };
      const isPlain = node.mode !== "halfEven" && type?.kind === "number" && type.least >= 0;
      if (node.operation === "narrow") return each([node.a], isPlain ? 1 : 2);
      const divisor = program.nodes[node.b]?.type;
      const isPositive = divisor?.kind === "number" && divisor.least > 0;
      return [...each([node.a], isPlain && isPositive ? 1 : 2), ...each([node.b], 2)];
    }
    case "choose":
      return [...each([node.if], coded ? 2 : 1), ...each([node.then, node.else], 1)];
    case "bands":
      return [
        ...each([node.a], 2),
        ...each(
          node.bands.map(({ then }) => then),
          1,
        ),
      ];
    case "table":
      return [
        ...each(node.of, coded ? 2 : 1),
        ...each(
          node.cells.filter((cell) => cell !== noCell),
          1,
        ),
      ];
    case "otherwise":
      return each([node.a, node.else], 1);
    case "aggregate":
      return each([...(node.a === undefined ? [] : [node.a]), ...(node.empty === "refuse" ? [] : [node.empty])], 1);
  }
}

function layer(program: Program, named: ReadonlySet<number>, phaseOf: ReadonlyMap<number, number>): NodePlan["phases"] {
  const depths = new Map<number, number>();
  const layers = program.phases.map(({ level }) => ({ level, layers: [] as number[][] }));
  for (const [index, node] of program.nodes.entries()) {
    const phase = phaseOf.get(index) ?? 0;
    const parts = readsOf(program, node, true);
    const below = parts.flatMap(([part]) => (phaseOf.get(part) === phase ? [depths.get(part) ?? 0] : []));
    const depth = Math.max(0, ...below);
    depths.set(index, named.has(index) ? depth + 1 : depth);
    if (!named.has(index)) continue;
    const list = layers[phase]?.layers;
    if (list === undefined) continue;
    while (list.length <= depth) list.push([]);
    list[depth]?.push(index);
  }
  return layers;
}
