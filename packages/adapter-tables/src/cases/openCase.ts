/** A row of a level while its case is read. */
export interface OpenRow {
  readonly given: Record<string, unknown>;
  readonly then: Record<string, unknown>;
  /** Rows of the next level. */
  readonly rows: OpenRow[];
}

/** A case while its rows are read. */
export interface OpenCase {
  readonly name: string;
  /** The row of the table in which it begins. */
  readonly row: number;
  readonly member: OpenRow;
  readonly texts: { at?: string; overlay?: string; issues?: string };
  readonly source: Record<string, string>;
  /** Set where a row or cell could not be read: the case is then left out. */
  isSpoilt: boolean;
}

/** Starts a row. */
export function openRow(): OpenRow {
  return { given: {}, then: {}, rows: [] };
}
