import type { Program } from "../program/program.ts";
import type { Layout } from "./step.ts";

/** Gives each node its place among the slots of its level. */
export function createLayout(program: Program): Layout {
  const widths = program.levels.map(() => 0);
  const placeOf = program.nodes.map(({ level }) => {
    const place = widths[level] ?? 0;
    widths[level] = place + 1;
    return place;
  });
  return { levelOf: program.nodes.map(({ level }) => level), placeOf, widths };
}
