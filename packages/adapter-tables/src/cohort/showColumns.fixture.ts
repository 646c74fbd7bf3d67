import type { CohortColumns } from "@kinerja/scoring/cohort";

/** Columns as plain rows of members that were not refused. */
export function showColumns({ members, levels, refused }: CohortColumns): unknown {
  const rows = (depth: number, from: number, to: number): unknown =>
    Array.from({ length: to - from }, (_, index) => {
      const row = from + index;
      const level = levels[depth];
      const below = levels[depth + 1]?.offsets;
      if (depth === 0 && refused?.[row] === 1) return "refused";
      const values = Object.entries(level?.inputs ?? {}).map(([name, { values: own, states, wide }]) => [
        name,
        wide?.get(row) ?? own[row],
        states?.[row] ?? 0,
      ]);
      const children = below === undefined ? [] : rows(depth + 1, below[row] ?? 0, below[row + 1] ?? 0);
      return { id: level?.ids?.at(row), values, children };
    });
  return rows(0, 0, members);
}
