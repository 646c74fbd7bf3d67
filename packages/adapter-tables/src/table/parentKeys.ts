import type { Level } from "@kinerja/policy";

/**
 * The columns that lead from a row to its parent: `member_id`, and for each level between the member
 * and the row `<level>_id`. Rows of the member table have none.
 */
export function parentKeys(levels: readonly Pick<Level, "name">[], depth: number): readonly string[] {
  return levels.slice(0, depth).map(({ name }, index) => (index === 0 ? "member_id" : `${name}_id`));
}
