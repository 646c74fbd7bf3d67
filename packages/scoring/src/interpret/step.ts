import type { Memory } from "./memory.ts";

/** Computes one node for one row of its level and writes its slot. */
export type Step = (memory: Memory, row: number) => void;

/** Where nodes keep their values: the level of each, and its place in a row's run of slots. */
export interface Layout {
  readonly levelOf: readonly number[];
  readonly placeOf: readonly number[];
  /** How many slots a row of each level has. */
  readonly widths: readonly number[];
}

/** The slot of a node as seen from a row of some level at or below its own. */
export type Locate = (memory: Memory, row: number) => number;

/** Makes the function that finds the slot of a node from rows of a level. */
export function locateFrom(layout: Layout, level: number, node: number): Locate {
  const place = layout.placeOf[node] ?? 0;
  const nodeLevel = layout.levelOf[node] ?? 0;
  // The member's own run of slots is always the first.
  if (nodeLevel === 0) return () => place;
  const stride = level + 1;
  return (memory, row) => (memory.starts[level]?.[row * stride + nodeLevel] ?? 0) + place;
}
