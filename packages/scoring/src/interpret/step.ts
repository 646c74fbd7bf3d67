import type { Memory } from "./memory.ts";

/** Computes one node for one row of its level, whose run of slots begins at `start`, and writes its slot. */
export type Step = (memory: Memory, row: number, start: number) => void;

/** Where nodes keep their values: the level of each, and its place in a row's run of slots. */
export interface Layout {
  readonly levelOf: readonly number[];
  readonly placeOf: readonly number[];
  /** How many slots a row of each level has. */
  readonly widths: readonly number[];
}

/** The slot of a node as seen from a row of some level at or below its own; `start` is where the row's slots begin. */
export type Locate = (memory: Memory, row: number, start: number) => number;

/** Makes the function that finds the slot of a node from rows of a level. */
export function locateFrom(layout: Layout, level: number, node: number): Locate {
  const place = layout.placeOf[node] ?? 0;
  const nodeLevel = layout.levelOf[node] ?? 0;
  // The member's own run of slots is always the first.
  if (nodeLevel === 0) return () => place;
  if (nodeLevel === level) return (_memory, _row, start) => start + place;
  const stride = level + 1;
  return (memory, row) => (memory.starts[level]?.[row * stride + nodeLevel] ?? 0) + place;
}

/** Where the slots of a row begin. */
export function startOf(memory: Memory, level: number, row: number): number {
  return memory.starts[level]?.[row * (level + 1) + level] ?? 0;
}
