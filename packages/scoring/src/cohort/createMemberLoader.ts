import type { Interpreter } from "../interpret/createInterpreter.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { addRow, clearMemory, codes } from "../interpret/memory.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import { inputStates } from "./inputStates.ts";
import { rowRange } from "./rowRange.ts";

/** Writes a member's columns into the interpreter's memory; tells whether an input lacks a value that applies. */
export type MemberLoader = (member: number) => boolean;

/** Makes the loader of a cohort's members. */
export function createMemberLoader(interpreter: Interpreter, columns: CohortColumns): MemberLoader {
  const { memory, layout, program } = interpreter;
  const levels = program.levels.map(({ inputs }, level) => ({
    level,
    width: layout.widths[level] ?? 0,
    ids: columns.levels[level]?.ids,
    offsets: columns.levels[level]?.offsets,
    columns: inputs.map(({ name, node, appliesTo }) => ({
      place: placeOf(layout, node).place,
      counts: appliesTo === undefined,
      ...columns.levels[level]?.inputs[name],
    })),
  }));
  return (member) => {
    clearMemory(memory);
    let lacks = false;
    let firstAbove = member;
    for (const { level, width, ids, offsets, columns: fields } of levels) {
      const { first, last } = rowRange(columns, level, member);
      const above = memory.firstChild[level - 1];
      let parent = 0;
      for (let row = first; row < last; row += 1) {
        while (level > 0 && row >= (offsets?.[firstAbove + parent + 1] ?? last)) parent += 1;
        const start = addRow(memory, { level, parent, width, id: level === 0 ? undefined : ids?.at(row) });
        for (const { place, counts, values, states, wide } of fields) {
          const state = states?.[row] ?? inputStates.measured;
          const code = state === inputStates.assumed ? codes.present : state;
          const units = values?.[row] ?? 0;
          memory.codes[start + place] = code;
          memory.values[start + place] =
            code !== codes.present ? 0 : Number.isNaN(units) ? (wide?.get(row) ?? 0) : units + 0;
          if (counts && code > codes.fault && code !== codes.notApplicable) lacks = true;
        }
      }
      if (above !== undefined) {
        const parents = memory.rows[level - 1] ?? 0;
        for (let at = 0; at <= parents; at += 1) above[at] = (offsets?.[firstAbove + at] ?? first) - first;
      }
      const lastLevel = memory.firstChild[level];
      if (lastLevel !== undefined) lastLevel[memory.rows[level] ?? 0] = 0;
      firstAbove = first;
    }
    return lacks;
  };
}
