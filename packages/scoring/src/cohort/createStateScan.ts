import { partsOf } from "../lower/addNode.ts";
import type { Program } from "../program/program.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import { inputStates } from "./inputStates.ts";

/** What the states of a run of members say. */
export interface StateScan {
  /** Whether any input is absent, so that the kernel must look at states. */
  readonly needsGeneral: boolean;
  /** 1 for each member with an input that applies and was not measured; nothing where there is none. */
  readonly lacking: Uint8Array | undefined;
}

/** Makes the look at the states of members from one row to before another. */
export function createStateScan(program: Program, { levels }: CohortColumns): (from: number, to: number) => StateScan {
  const read = nodesRead(program);
  const stated = program.levels.flatMap(({ inputs }, level) =>
    inputs.flatMap(({ name, node, appliesTo }) => {
      const states = levels[level]?.inputs[name]?.states;
      const [isRead, counts] = [read.has(node), appliesTo === undefined];
      return states === undefined || !(isRead || counts) ? [] : [{ level, states, isRead, counts }];
    }),
  );
  const none: StateScan = { needsGeneral: false, lacking: undefined };
  let marks = new Uint8Array(0);
  return (from, to) => {
    if (stated.length === 0) return none;
    let needsGeneral = false;
    let found = false;
    if (marks.length < to - from) marks = new Uint8Array(to - from);
    else marks.fill(0);
    for (const { level, states, isRead, counts } of stated) {
      let [first, last] = [from, to];
      for (let below = 1; below <= level; below += 1) {
        first = levels[below]?.offsets?.[first] ?? 0;
        last = levels[below]?.offsets?.[last] ?? 0;
      }
      for (let row = first; row < last; row += 1) {
        const state = states[row] ?? 0;
        if (state === inputStates.measured || state === inputStates.assumed) continue;
        if (isRead) needsGeneral = true;
        if (!counts || state === inputStates.notApplicable) continue;
        found = true;
        marks[memberOfRow(level, row, { from, to }) - from] = 1;
      }
    }
    return { needsGeneral, lacking: found ? marks : undefined };
  };

  /** The member of a row: searched for level by level, since absences are few. */
  function memberOfRow(
    level: number,
    row: number,
    { from, to }: { readonly from: number; readonly to: number },
  ): number {
    if (level === 0) return row;
    let [low, high] = [from, to];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      let first = middle;
      for (let below = 1; below <= level; below += 1) first = levels[below]?.offsets?.[first] ?? 0;
      if (first <= row) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Nodes that something reads: an absence in any other input changes no value. */
function nodesRead({ nodes, levels }: Program): ReadonlySet<number> {
  const rows = nodes.map((node) => (node.operation === "aggregate" && node.a !== undefined ? [node.a] : []));
  const ends = levels.flatMap(({ outputs, constraints }) => [
    ...outputs.flatMap(({ node, shown }) => [node, shown]),
    ...constraints.map(({ node }) => node),
  ]);
  return new Set([...nodes.flatMap(partsOf), ...rows.flat(), ...ends]);
}
