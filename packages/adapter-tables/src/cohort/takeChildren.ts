import type { CreateBuffer } from "@kinerja/scoring/cohort";
import type { TextColumn } from "../columns/tableColumn.ts";
import type { TextRange } from "./gatherTexts.ts";
import { sameText } from "./sameText.ts";
import type { Segment } from "./segment.ts";
import type { TableCursor } from "./tableCursor.ts";

/** A parent's key on the way down: the ids of its level, or of one above it, and which of them each parent has. */
export interface ParentKey {
  readonly ids: TextColumn;
  /** Row of the ids for each parent row; nothing where they are the parents' own. */
  readonly rows?: Int32Array;
}

/** The rows that follow for a run of parents. */
export interface TakenChildren {
  readonly segments: readonly Segment[];
  readonly offsets: Int32Array;
  readonly rows: number;
  /** Their own ids, where they have some. */
  readonly ids: readonly TextRange[];
  /** Parents with more rows than are allowed; the rows beyond were passed over. */
  readonly crowded: readonly CrowdedParent[];
}

/** A parent with too many rows. */
export interface CrowdedParent {
  readonly parent: number;
  readonly count: number;
  /** The last row of it in the file. */
  readonly fileRow: number;
}

/** The parents whose rows are taken. */
export interface TakeOptions {
  readonly parents: number;
  /** The most rows that a parent may have. */
  readonly greatestCount: number;
  /** One for each key column of the child file, in its order. */
  readonly keys: readonly ParentKey[];
  readonly createBuffer?: CreateBuffer;
}

/**
 * Takes the rows of a child file that belong to a run of parents, as long as they follow in the parents' order. The last
 * key of the cursor is the rows' own id.
 */
export async function takeChildren(
  cursor: TableCursor,
  { parents, greatestCount, keys, createBuffer }: TakeOptions,
): Promise<TakenChildren> {
  const bytes = (parents + 1) * Int32Array.BYTES_PER_ELEMENT;
  const offsets = new Int32Array(createBuffer?.(bytes) ?? new ArrayBuffer(bytes));
  const segments: Segment[] = [];
  const ids: TextRange[] = [];
  const crowded: CrowdedParent[] = [];
  let parent = 0;
  let rows = 0;
  let count = 0;
  let excessRow = 0;
  const endParent = (): void => {
    if (count > greatestCount) crowded.push({ parent, count, fileRow: excessRow });
    count = 0;
  };
  while (parent < parents && (await cursor.fill())) {
    const { current } = cursor;
    if (current === undefined) break;
    const { batch, firstRow } = current;
    const id = current.keys[keys.length];
    let from = cursor.row;
    let row = from;
    const endSegment = (): void => {
      if (row > from) {
        segments.push({ batch, from, to: row, firstRow });
        if (id !== undefined) ids.push({ column: id, from, to: row });
        rows += row - from;
      }
      from = row;
    };
    while (parent < parents && row < batch.rows) {
      if (matches(current.keys, row, keys, parent)) {
        count += 1;
        if (count > greatestCount) {
          endSegment();
          excessRow = firstRow + row;
          from += 1;
        }
        row += 1;
      } else {
        endParent();
        parent += 1;
        offsets[parent] = rows + row - from;
      }
    }
    endSegment();
    cursor.row = row;
  }
  if (parent < parents) endParent();
  offsets.fill(rows, parent + 1);
  return { segments, offsets, rows, ids, crowded };
}

function matches(
  own: readonly (TextColumn | undefined)[],
  row: number,
  keys: readonly ParentKey[],
  parent: number,
): boolean {
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at];
    const column = own[at];
    if (key === undefined || column === undefined || column.valid?.[row] === 0) return false;
    if (!sameText(column, row, key.ids, key.rows?.[parent] ?? parent)) return false;
  }
  return true;
}
