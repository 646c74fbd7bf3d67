import type { Row } from "./row.ts";
import type { Value } from "./value.ts";

/** One field of one row, with another value. */
export interface Move {
  readonly name: string;
  readonly value: Value;
  /** The rows that lead there: one index for each child level. */
  readonly rows: readonly number[];
  /** The rules that read the field, by themselves or through other rules. */
  readonly readers: ReadonlySet<string>;
  /** Whether rows of a level, and all below them, are the same wherever the field does not stand in them. */
  readonly isApart: (level: number) => boolean;
}

/** The member with another value in one field. What does not depend on it is not computed again. */
export function moveField(member: Row, move: Move): Row {
  return moved(member, { parent: undefined, move, isOnPath: true });
}

interface MoveOptions {
  readonly parent: Row | undefined;
  readonly move: Move;
  /** Whether the field stands in this row or below. */
  readonly isOnPath: boolean;
}

function moved(row: Row, { parent, move, isOnPath }: MoveOptions): Row {
  if (!isOnPath && move.isApart(row.level)) return row;
  const isHere = isOnPath && row.level === move.rows.length;
  const fields = isHere ? new Map(row.fields).set(move.name, move.value) : row.fields;
  const { readers } = move;
  const copy: Row = { level: row.level, parent, fields, children: [], rules: new Map(), twin: { row, readers } };
  for (const [index, child] of row.children.entries()) {
    const isBelow = isOnPath && !isHere && move.rows[row.level] === index;
    copy.children.push(moved(child, { parent: copy, move, isOnPath: isBelow }));
  }
  return copy;
}
