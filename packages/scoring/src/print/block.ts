import type { Block } from "./printing.ts";

/** Makes the block of a row. */
export function createBlock(level: number, outer: Block | undefined): Block {
  return {
    parent: undefined,
    outer,
    depth: 0,
    owner: "",
    level,
    lines: [],
    known: new Map(),
    branches: new Map(),
    named: [],
  };
}

/** The block of one branch of a decision, made when first asked for. */
export function branchOf(block: Block, owner: number, arm: string): Block {
  const key = `${owner} ${arm}`;
  const found = block.branches.get(key);
  if (found !== undefined) return found;
  const branch: Block = {
    parent: block,
    outer: block.outer,
    depth: block.depth + 1,
    owner: String(owner),
    level: block.level,
    lines: [],
    known: new Map(),
    branches: new Map(),
    named: [],
  };
  block.branches.set(key, branch);
  return branch;
}
