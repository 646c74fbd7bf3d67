import type { Absent, Label } from "@kinerja/model";
import type { TableCode } from "../messages.ts";

/** A cell's value, or a value that no field takes where the cell could not be read. */
export type RawValue = string | Absent | { readonly unreadable: string };

/** One row of a table on its way to becoming a member or a part of one. */
export interface TableRow {
  readonly row: number;
  /** Where the row cannot be trusted, no entries are read and it stands as unreadable. */
  readonly readable: boolean;
  readonly id: string | undefined;
  /** The values of the columns that lead to the parent, in order. */
  readonly parents: readonly string[];
  readonly entries: readonly (readonly [string, RawValue])[];
  /** What is wrong: with the row as a whole (no column), or with one of its cells. */
  readonly problems: readonly Problem[];
}

/** Something wrong with a row or a cell, to become an issue once the row's place among the members is known. */
export interface Problem {
  readonly code: TableCode;
  readonly column?: string;
  readonly received?: string;
  readonly expected?: string;
  readonly values?: Readonly<Record<string, string | number | Label>>;
}
