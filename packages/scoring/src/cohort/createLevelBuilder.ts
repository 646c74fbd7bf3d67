import type { Program } from "../program/program.ts";
import type { CohortLevel, InputColumn } from "./cohortColumns.ts";
import { type CreateBuffer, createColumn } from "./createColumn.ts";
import { createFieldBuilder, type FieldBuilder } from "./createFieldBuilder.ts";

/** Fills the rows of one level. */
export interface LevelBuilder {
  readonly name: string;
  /** The most rows that a parent may have; 1 at the member's level. */
  readonly greatestCount: number;
  readonly fields: readonly FieldBuilder[];
  /** How many rows there are. */
  readonly rows: number;
  /**
   * Adds a row and gives its number. `parent` is the number of a row one level above; rows of a child level may come in
   * any order and are put in the order of their parents at the end, those of one parent in the order in which they came.
   */
  readonly addRow: (parent?: number, id?: string) => number;
  /** Adds rows at once, for readers that fill whole arrays: one parent a row (left out at the member's level). Gives the first row's number. */
  readonly addRows: (count: number, parents?: ArrayLike<number>) => number;
  /** The row one level above to which a row belongs, by the numbers that `addRow` gave; 0 at the member's level. */
  readonly parentOf: (row: number) => number;
  /** Refuses the member to whom the row belongs; nothing of that member counts. */
  readonly refuse: (row: number) => void;
}

/** What the whole does with its levels. */
export interface LevelColumns extends LevelBuilder {
  readonly ids: (string | undefined)[] | undefined;
  /** The finished level, its rows in the order of their parents; rows that the test leaves out are not taken. */
  readonly finish: (
    parents: number,
    above: Int32Array | undefined,
    isLeftOut: (row: number) => boolean,
  ) => FinishedLevel;
}

/** A level as columns, and for each row that was added the row that it became, or -1. Nothing where all stay in place. */
export interface FinishedLevel {
  readonly level: CohortLevel;
  readonly moved: Int32Array | undefined;
}

/** Makes the builder of one level; `refuse` is told of its rows. */
export function createLevelBuilder(
  program: Program,
  index: number,
  options: {
    readonly rows: number;
    readonly refuse: (row: number) => void;
    readonly createBuffer?: CreateBuffer | undefined;
  },
): LevelColumns {
  const { createBuffer } = options;
  const given = program.levels[index];
  const fields = (given?.inputs ?? []).map((input) => createFieldBuilder(program, input, createBuffer));
  let capacity = 0;
  let rows = 0;
  let parents = new Int32Array(0);
  let ids: (string | undefined)[] | undefined;
  const reserve = (count: number): void => {
    if (count <= capacity) return;
    capacity = Math.max(count, options.rows, Math.ceil(capacity * 1.5), 1024);
    for (const field of fields) field.reserve(capacity);
    if (index === 0) return;
    const longer = new Int32Array(capacity);
    longer.set(parents);
    parents = longer;
  };
  return {
    name: given?.name ?? "",
    greatestCount: given?.greatestCount ?? 1,
    fields,
    get rows() {
      return rows;
    },
    get ids() {
      return ids;
    },
    parentOf: (row) => parents[row] ?? 0,
    addRow: (parent = 0, id) => {
      if (rows === capacity) reserve(rows + 1);
      if (index > 0) parents[rows] = parent;
      if (id !== undefined) {
        ids ??= [];
        while (ids.length < rows) ids.push(undefined);
        ids.push(id);
      }
      rows += 1;
      return rows - 1;
    },
    addRows: (count, parentRows) => {
      reserve(rows + count);
      if (index > 0 && parentRows !== undefined) parents.set(parentRows, rows);
      rows += count;
      return rows - count;
    },
    refuse: options.refuse,
    finish: (parentCount, above, isLeftOut) => {
      if (index === 0)
        return { level: { rows, inputs: inputsOf(rows, undefined), ...idsOf(rows, undefined) }, moved: undefined };
      const parentOf = (row: number): number => {
        const parent = parents[row] ?? 0;
        return isLeftOut(row) ? -1 : above === undefined ? parent : (above[parent] ?? -1);
      };
      const offsets = createColumn("int32", parentCount + 1, createBuffer) as Int32Array;
      let inOrder = true;
      let last = 0;
      for (let row = 0; row < rows; row += 1) {
        const parent = parentOf(row);
        if (parent < last) inOrder = false;
        else last = parent;
        if (parent >= 0) offsets[parent + 1] = (offsets[parent + 1] ?? 0) + 1;
      }
      for (let parent = 0; parent < parentCount; parent += 1) {
        offsets[parent + 1] = (offsets[parent + 1] ?? 0) + (offsets[parent] ?? 0);
      }
      const taken = offsets[parentCount] ?? 0;
      if (inOrder)
        return {
          level: { rows, offsets, inputs: inputsOf(rows, undefined), ...idsOf(rows, undefined) },
          moved: undefined,
        };
      const next = offsets.slice();
      const order = new Int32Array(taken);
      const moved = new Int32Array(rows).fill(-1);
      for (let row = 0; row < rows; row += 1) {
        const parent = parentOf(row);
        if (parent < 0) continue;
        const place = next[parent] ?? 0;
        next[parent] = place + 1;
        order[place] = row;
        moved[row] = place;
      }
      return { level: { rows: taken, offsets, inputs: inputsOf(taken, order), ...idsOf(taken, order) }, moved };
    },
  };

  function inputsOf(count: number, order: Int32Array | undefined): Readonly<Record<string, InputColumn>> {
    return Object.fromEntries(fields.map((field) => [field.name, field.finish(count, order)]));
  }

  function idsOf(count: number, order: Int32Array | undefined): Pick<CohortLevel, "ids"> {
    const known = ids;
    if (known === undefined) return {};
    return { ids: Array.from({ length: count }, (_, row) => known[order?.[row] ?? row]) as IdList };
  }
}

/** A list with holes is an id column as it stands. */
type IdList = NonNullable<CohortLevel["ids"]> & (string | undefined)[];
