import type { Program } from "../program/program.ts";
import type { Memory } from "./memory.ts";

/** Says where a row stands, such as `activities[2]`; nothing at the member. */
export type RowPath = (memory: Memory, level: number, row: number) => string | undefined;

/** Makes the function that names rows; names are made once and kept. */
export function createRowPath(program: Program): RowPath {
  const kept: string[][] = program.levels.map(() => []);
  const nameAt = (level: number, index: number): string => {
    const names = kept[level] ?? [];
    const name = names[index] ?? `${program.levels[level]?.name ?? ""}[${index}]`;
    names[index] = name;
    return name;
  };
  const rowPath: RowPath = (memory, level, row) => {
    if (level === 0) return undefined;
    const parent = memory.parents[level]?.[row] ?? 0;
    const name = nameAt(level, row - (memory.firstChild[level - 1]?.[parent] ?? 0));
    const above = rowPath(memory, level - 1, parent);
    return above === undefined ? name : `${above}.${name}`;
  };
  return rowPath;
}
