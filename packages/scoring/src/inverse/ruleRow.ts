import type { Interpreter } from "../interpret/createInterpreter.ts";
import type { PlacedField } from "./fieldPlace.ts";
import type { Goal } from "./goal.ts";
import { inverseError } from "./inverseError.ts";

/**
 * The row whose rule is meant: the one that is named, else the one in which all the fields stand, else
 * the only one.
 *
 * @throws KinerjaError `inverse.rowNeeded` or `inverse.unknownRow`
 */
export function ruleRow(
  { memory, rowPath }: Interpreter,
  { level, output }: Goal,
  { row, fields }: { readonly row: string | undefined; readonly fields: readonly PlacedField[] },
): number {
  if (level === 0) return 0;
  const count = memory.rows[level] ?? 0;
  if (row !== undefined) {
    for (let index = 0; index < count; index += 1) {
      const path = rowPath(memory, level, index);
      if (path === row || namedById(memory.rowIds[level]?.[index], path) === row) return index;
    }
    throw inverseError("inverse.unknownRow", { name: row.slice(0, 100) });
  }
  const rows = new Set(fields.map((placed) => rowAbove(memory.parents, placed, level)));
  const [only] = rows;
  if (rows.size === 1 && only !== undefined) return only;
  if (count === 1) return 0;
  throw inverseError("inverse.rowNeeded", { name: output.name });
}

/** The path of a row with its id in place of its number. */
function namedById(id: string | undefined, path: string | undefined): string | undefined {
  return id === undefined ? undefined : path?.replace(/\[\d+\]$/, () => `["${id}"]`);
}

/** The row of a level in which a field stands; none where the field stands above that level. */
function rowAbove(parents: readonly (readonly number[])[], placed: PlacedField, level: number): number | undefined {
  if (placed.level < level) return undefined;
  let { row } = placed;
  for (let at = placed.level; at > level; at -= 1) row = parents[at]?.[row] ?? 0;
  return row;
}
