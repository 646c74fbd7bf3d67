/** A row of input: fields by name, and rows of the next level. */
export type RawRow = Readonly<Record<string, unknown>>;

/** The rows of two lists that belong together, and those that only one of them has. */
export interface MatchedRows {
  readonly before: readonly RawRow[];
  readonly after: readonly RawRow[];
  /** For each row before: its partner after. */
  readonly partners: ReadonlyMap<RawRow, RawRow>;
  readonly added: number;
  readonly removed: number;
}

/** Matches rows by their ids where every row of both lists has one, else by their places. */
export function matchRows(before: unknown, after: unknown): MatchedRows {
  const [left, right] = [rowsOf(before), rowsOf(after)];
  const ids = new Map(right.map((row) => [row["id"], row]));
  const haveIds = [...left, ...right].every((row) => row["id"] !== undefined && row["id"] !== null);
  const partners = new Map<RawRow, RawRow>();
  for (const [index, row] of left.entries()) {
    const partner = haveIds ? ids.get(row["id"]) : right[index];
    if (partner !== undefined) partners.set(row, partner);
  }
  const { size } = partners;
  return { before: left, after: right, partners, added: right.length - size, removed: left.length - size };
}

/** The rows of a list; what is no row is none. */
function rowsOf(value: unknown): readonly RawRow[] {
  return Array.isArray(value) ? value.filter(isRow) : [];
}

/** Whether a raw value is a row. */
export function isRow(value: unknown): value is RawRow {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
