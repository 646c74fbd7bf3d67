import { formatDecimal } from "@kinerja/model";
import type { Program } from "@kinerja/scoring";
import type { CohortColumns, CohortResult, ResultColumn } from "@kinerja/scoring/cohort";

const kinds = ["", "pending", "pending", "notMeasured", "excused", "notApplicable"] as const;

/** The values of one member in a cohort's result, level by level and row by row, as `score` would write them. */
export function describeCohortValue(
  program: Program,
  columns: CohortColumns,
  result: CohortResult,
  member: number,
): string {
  let [first, last] = [member, member + 1];
  const levels = program.levels.map(({ outputs }, level) => {
    if (level > 0) {
      const offsets = columns.levels[level]?.offsets;
      [first, last] = [offsets?.[first] ?? 0, offsets?.[last] ?? 0];
    }
    return Array.from({ length: last - first }, (_, index) =>
      Object.fromEntries(
        outputs.map((output) => {
          const column = result.levels[level]?.rules[output.name];
          return [output.name, column && shownValue(program, output.shown, column, first + index)];
        }),
      ),
    );
  });
  return JSON.stringify(levels);
}

function shownValue({ nodes, categories }: Program, node: number, column: ResultColumn, row: number): unknown {
  const state = column.states?.[row] ?? 0;
  if (state !== 0) return { absent: kinds[state] };
  const value = column.values[row] ?? 0;
  const type = nodes[node]?.type;
  switch (type?.kind) {
    case "number":
      return formatDecimal({
        units: Number.isNaN(value) ? (column.wide?.get(row) ?? 0) : value,
        decimals: type.scale,
      });
    case "category":
      return categories[type.set]?.[value];
    case "boolean":
      return value !== 0;
    default:
      return undefined;
  }
}
