import type { Interpreter } from "../interpret/createInterpreter.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { codes } from "../interpret/memory.ts";
import { slotAt } from "../interpret/step.ts";
import type { Goal } from "./goal.ts";

/** Paths of the inputs that a goal depends on and that have no value though they apply. */
export function missingInputs({ program, layout, memory, rowPath }: Interpreter, { reads }: Goal): readonly string[] {
  return program.levels.flatMap(({ inputs }, level) => {
    const read = inputs.filter(({ node, appliesTo }) => reads.has(node) && appliesTo === undefined);
    const rows = read.length === 0 ? 0 : (memory.rows[level] ?? 0);
    return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
      read.flatMap(({ name, node }) => {
        const code = memory.codes[slotAt(memory, { level, row }, placeOf(layout, node))];
        if (code === codes.present || code === codes.notApplicable) return [];
        const above = rowPath(memory, level, row);
        return [above === undefined ? name : `${above}.${name}`];
      }),
    );
  });
}
