import type { Program } from "../program/program.ts";
import type { CohortColumns, CohortLevel } from "./cohortColumns.ts";
import { cohortError } from "./cohortError.ts";
import type { ColumnArray, ColumnType } from "./columnArray.ts";
import { columnTypeOf } from "./columnTypeOf.ts";

/**
 * Looks whether columns have the levels, fields, array types and lengths that a program asks for.
 *
 * Values are not looked at: who makes columns without `columnsOf` or a builder answers for their bounds.
 *
 * @throws KinerjaError `cohort.shape`
 */
export function checkShape(program: Program, columns: CohortColumns): void {
  let above = columns.members;
  for (const [index, given] of program.levels.entries()) {
    const level = columns.levels[index];
    if (level === undefined) throw misfit(given.name, "a level of columns", "nothing");
    if (index === 0 && level.rows !== above) throw misfit(given.name, `${above} rows`, `${level.rows} rows`);
    if (index > 0) checkOffsets(level, { name: given.name, above, greatestCount: given.greatestCount });
    for (const { name, node } of given.inputs) {
      const type = columnTypeOf(program.nodes[node]?.type ?? { kind: "boolean" }, program.categories);
      const path = `${given.name}.${name}`;
      const column = Object.hasOwn(level.inputs, name) ? level.inputs[name] : undefined;
      if (column === undefined) throw misfit(path, `a column of ${type}`, "nothing");
      const found = typeOf(column.values);
      if (found !== type) throw misfit(path, type, found ?? "another thing");
      if (column.values.length < level.rows) throw misfit(path, `${level.rows} values`, String(column.values.length));
      if (column.states !== undefined && column.states.length < level.rows) {
        throw misfit(`${path} states`, `${level.rows} values`, String(column.states.length));
      }
    }
    above = level.rows;
  }
  if (columns.refused !== undefined && columns.refused.length < columns.members) {
    throw misfit("refused", `${columns.members} values`, String(columns.refused.length));
  }
}

function checkOffsets(
  { offsets, rows }: CohortLevel,
  { name, above, greatestCount }: { readonly name: string; readonly above: number; readonly greatestCount: number },
): void {
  const path = `${name} offsets`;
  if (offsets === undefined || offsets.length < above + 1) {
    throw misfit(path, `${above + 1} values`, String(offsets?.length ?? "nothing"));
  }
  if (offsets[0] !== 0 || offsets[above] !== rows)
    throw misfit(path, `0 to ${rows}`, `${offsets[0]} to ${offsets[above]}`);
  let last = 0;
  for (let parent = 1; parent <= above; parent += 1) {
    const next = offsets[parent] ?? 0;
    const count = next - last;
    if (count < 0 || count > greatestCount) {
      throw misfit(`${path}[${parent}]`, `0 to ${greatestCount} rows`, `${count} rows`);
    }
    last = next;
  }
}

const types = [
  [Uint8Array, "uint8"],
  [Int16Array, "int16"],
  [Int32Array, "int32"],
  [Float64Array, "float64"],
] as const;

function typeOf(values: ColumnArray): ColumnType | undefined {
  return types.find(([kind]) => values instanceof kind)?.[1];
}

function misfit(name: string, expected: string, received: string): Error {
  return cohortError("cohort.shape", { name, expected, received });
}
