import type { Program } from "../program/program.ts";
import type { Layout } from "./step.ts";

/** Gives each node its place among the slots of its level. */
export function createLayout(program: Program): Layout {
  const widths = program.levels.map(() => 0);
  const places = program.nodes.map(({ level }) => {
    const place = widths[level] ?? 0;
    widths[level] = place + 1;
    return { level, place };
  });
  return { places, widths };
}

/** The place of a node. */
export function placeOf({ places }: Layout, node: number): Layout["places"][number] {
  const place = places[node];
  if (place === undefined) throw new RangeError(`node ${node}`);
  return place;
}
