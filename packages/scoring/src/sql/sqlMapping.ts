/** Where the rows of a policy's levels stand: the user's own tables and columns. */
export interface SqlMapping {
  /** By the name of the level. */
  readonly levels: Readonly<Record<string, LevelMapping>>;
}

/** The table of one level. */
export interface LevelMapping {
  readonly table: TableName;
  /** The column of the row's own id. A level with rows below it needs one; the lowest may have none. */
  readonly id?: string;
  /** The columns that name the rows above, the member first. None at the member's level. */
  readonly parents?: readonly string[];
  /** The column of each field. A field that has none is missing in every row. */
  readonly columns: Readonly<Record<string, ColumnMapping>>;
}

/** A table, perhaps in a schema of a catalogue. */
export interface TableName {
  readonly catalog?: string;
  readonly schema?: string;
  readonly name: string;
}

/** A column, or a column of values and one that says why a value is absent. */
export type ColumnMapping = string | { readonly value: string; readonly absence?: string };
