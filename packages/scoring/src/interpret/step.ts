import type { Memory } from "./memory.ts";

/** Computes one node for the row of the frame and writes its slot. */
export type Step = (frame: Frame) => void;

/** Where nodes keep their values: the level of each, and its place in a row's run of slots. */
export interface Layout {
  readonly places: readonly Place[];
  /** How many slots a row of each level has. */
  readonly widths: readonly number[];
}

/** Where a node keeps its value: in the run of slots of its level's row. */
export interface Place {
  readonly level: number;
  readonly place: number;
}

/** The row that is computed: its level's slot starts, and where in them its own begin. */
export interface Frame {
  readonly memory: Memory;
  starts: readonly number[];
  base: number;
  row: number;
}

/** Makes a frame that stands at the member. */
export function createFrame(memory: Memory): Frame {
  return { memory, starts: memory.starts[0] ?? [], base: 0, row: 0 };
}

/** Moves a frame to a row of a level. */
export function moveFrame(frame: Frame, level: number, row: number): void {
  frame.starts = frame.memory.starts[level] ?? [];
  frame.base = row * (level + 1);
  frame.row = row;
}

/** The slot of a node as seen from the frame's row, which lies at its level or below. */
export function slotOf(frame: Frame, place: Place): number {
  return (frame.starts[frame.base + place.level] ?? 0) + place.place;
}

/** The slot of a node as seen from a row of a level. */
export function slotAt(memory: Memory, at: { readonly level: number; readonly row: number }, place: Place): number {
  return (memory.starts[at.level]?.[at.row * (at.level + 1) + place.level] ?? 0) + place.place;
}
