import type { TableFile } from "../columns/tableFile.ts";

/**
 * The tables of a cohort: one file for the members, keyed by `id`, and one for each child level, keyed by `member_id`
 * (and `<level>_id` for each level in between), with its rows in the order of the members.
 */
export interface CohortTables {
  readonly members: TableFile;
  /** By the level's name. */
  readonly tables?: Readonly<Record<string, TableFile>>;
}
