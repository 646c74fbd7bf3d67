import { partsOf } from "../lower/addNode.ts";
import type { ProgramNode } from "../program/program.ts";
import { branchOf } from "./block.ts";
import type { Block } from "./printing.ts";

/** The most branches in which one node is printed again before it is computed ahead of them. */
const greatestCopies = 4;

/** What {@link placeNodes} needs. */
export interface PlaceOptions {
  readonly nodes: readonly ProgramNode[];
  /** The nodes of this level that are needed, from the last to the first. */
  readonly needed: readonly number[];
  /** How often each is used by the row itself: as an output, by an aggregate, by rows below. */
  readonly roots: ReadonlyMap<number, number>;
  readonly row: Block;
}

/**
 * Decides in which block each node is computed: in the innermost one that holds all its uses, so that branches stay
 * lazy; in several branches of one decision where it is used in these only. Blocks get the nodes with several uses.
 */
export function placeNodes({ nodes, needed, roots, row }: PlaceOptions): void {
  const uses = new Map<number, Block[]>();
  const use = (node: number, block: Block): void => {
    const list = uses.get(node) ?? [];
    list.push(block);
    uses.set(node, list);
  };
  for (const [node, count] of roots) for (let time = 0; time < count; time += 1) use(node, row);
  for (const index of needed) {
    const node = nodes[index];
    const list = uses.get(index) ?? [];
    if (node === undefined || list.length === 0) continue;
    const places = node.operation === "aggregate" ? [row] : place(list);
    for (const block of places) {
      const count = list.filter((each) => isWithin(each, block)).length;
      if (count > 1 || node.operation === "aggregate") block.named.push(index);
      for (const [part, arm] of partsWithArms(node)) use(part, arm === undefined ? block : branchOf(block, index, arm));
    }
  }
}

/** Parts of a node, each with the branch in which it is read. */
function partsWithArms(node: ProgramNode): readonly (readonly [number, string | undefined])[] {
  switch (node.operation) {
    case "choose":
      return [
        [node.if, undefined],
        [node.then, "then"],
        [node.else, "else"],
      ];
    case "bands":
      return [[node.a, undefined], ...node.bands.map(({ then }, index) => [then, String(index)] as const)];
    case "table":
      return [
        ...node.of.map((part) => [part, undefined] as const),
        ...node.cells.flatMap((cell, index) => (cell < 0 ? [] : [[cell, String(index)] as const])),
      ];
    case "otherwise":
      return [
        [node.a, undefined],
        [node.else, "else"],
      ];
    default:
      return partsOf(node).map((part) => [part, undefined]);
  }
}

function place(blocks: readonly Block[]): readonly Block[] {
  const [first] = blocks;
  if (first === undefined) return [];
  const around = blocks.reduce(commonBlock, first);
  if (blocks.includes(around)) return [around];
  const branches = new Map<Block, Block[]>();
  for (const block of blocks) {
    const branch = branchBelow(around, block);
    branches.set(branch, [...(branches.get(branch) ?? []), block]);
  }
  const owners = new Set([...branches.keys()].map(({ owner }) => owner));
  if (owners.size > 1) return [around];
  const places = [...branches.values()].flatMap(place);
  return places.length > greatestCopies ? [around] : places;
}

function commonBlock(a: Block, b: Block): Block {
  let [left, right] = [a, b];
  while (left !== right) {
    if (left.depth >= right.depth && left.parent !== undefined) left = left.parent;
    else if (right.parent !== undefined) right = right.parent;
    else return left;
  }
  return left;
}

function branchBelow(around: Block, block: Block): Block {
  let at = block;
  while (at.parent !== undefined && at.parent !== around) at = at.parent;
  return at;
}

function isWithin(block: Block, around: Block): boolean {
  let at: Block | undefined = block;
  while (at !== undefined && at !== around) at = at.parent;
  return at === around;
}
