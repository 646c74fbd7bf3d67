import type { CohortColumns, CohortResult } from "@kinerja/scoring/cohort";

/** Where two results of one cohort differ in any byte. */
export function compareCohortBytes(a: CohortResult, b: CohortResult, columns: CohortColumns): readonly string[] {
  const found: string[] = [];
  const compare = (name: string, left: ArrayLike<number> | undefined, right: ArrayLike<number> | undefined): void => {
    if (left?.length !== right?.length) {
      found.push(`${name}: ${left?.length} and ${right?.length} values`);
      return;
    }
    for (let row = 0; row < (left?.length ?? 0); row += 1) {
      if (!Object.is(left?.[row], right?.[row])) {
        found.push(`${name}[${row}] of ${columns.members}: ${left?.[row]} and ${right?.[row]}`);
        return;
      }
    }
  };
  compare("statuses", a.statuses, b.statuses);
  for (const [level, { rules }] of a.levels.entries()) {
    for (const [name, column] of Object.entries(rules)) {
      const other = b.levels[level]?.rules[name];
      compare(name, column.values, other?.values);
      compare(`${name} states`, column.states, other?.states);
      const wide = (map: ReadonlyMap<number, bigint> | undefined): string =>
        [...(map ?? [])].sort(([x], [y]) => x - y).join(" ");
      if (wide(column.wide) !== wide(other?.wide))
        found.push(`${name} wide: ${wide(column.wide)}, ${wide(other?.wide)}`);
    }
  }
  const issuesOf = ({ issues, refused }: CohortResult): string => JSON.stringify([refused, issues]);
  if (issuesOf(a) !== issuesOf(b)) found.push("issues");
  return found;
}
