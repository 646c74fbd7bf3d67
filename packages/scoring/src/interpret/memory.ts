import type { AbsenceKind, Integer } from "@kinerja/model";

/**
 * State of a value: 0 it is there, 1 an issue stands in its place, above that the kind of absence.
 * The least code other than 0 wins where several operands lack a value.
 */
export const codes = {
  present: 0,
  fault: 1,
  pending: 2,
  notMeasured: 3,
  excused: 4,
  notApplicable: 5,
} as const satisfies Record<AbsenceKind | "present" | "fault", number>;

/** The kind of absence of each code; codes below 2 have none. */
export const kindOfCode: readonly (AbsenceKind | undefined)[] = [
  undefined,
  undefined,
  "pending",
  "notMeasured",
  "excused",
  "notApplicable",
];

/** What stood in the way of a value while a member was computed. */
export interface Fault {
  readonly code: "score.divisionByZero" | "score.outsideBands" | "score.noCell" | "score.absentRow" | "score.noRows";
  /** The node that met it and the row of its level. */
  readonly node: number;
  readonly row: number;
  /** The value that fitted no band, in units of its scale. */
  readonly value?: Integer;
}

/**
 * All values of one member, used again for the next one. Each row of each level has a run of slots,
 * one a node of the level; the member's own run begins at slot 0.
 *
 * A fault's slot holds its index in `faults`, so that it travels to every value that depends on it.
 */
export interface Memory {
  readonly values: Integer[];
  readonly codes: number[];
  /** For each level: for each row, the slot starts of levels 0 to this one. */
  readonly starts: readonly number[][];
  /** For each level: for each row, its first row at the next level; one more entry closes the last. */
  readonly firstChild: readonly number[][];
  /** For each level: for each row, the row of the parent. */
  readonly parents: readonly number[][];
  /** For each level: for each row, its own id where it has one. */
  readonly rowIds: readonly (string | undefined)[][];
  /** How many rows each level has. */
  readonly rows: number[];
  readonly faults: Fault[];
  /** How many slots are in use. */
  slots: number;
  /** Counts the members; a text that was written for an earlier one does not count. */
  member: number;
  /** The text of each slot's decimal, and the member for which it was written. */
  readonly texts: string[];
  readonly textMembers: number[];
}

/** Makes an empty memory for a number of levels. */
export function createMemory(levels: number): Memory {
  const lists = <T>(): T[][] => Array.from({ length: levels }, () => []);
  return {
    values: [],
    codes: [],
    starts: lists<number>(),
    firstChild: lists<number>(),
    parents: lists<number>(),
    rowIds: lists<string | undefined>(),
    rows: new Array<number>(levels).fill(0),
    faults: [],
    slots: 0,
    member: 0,
    texts: [],
    textMembers: [],
  };
}

/** Makes the memory ready for the next member. Slots keep what they hold until it is written again. */
export function clearMemory(memory: Memory): void {
  memory.rows.fill(0);
  memory.faults.length = 0;
  memory.slots = 0;
  memory.member += 1;
}

/** Adds a row below a parent row (of the level above) and gives the start of its slots. */
export function addRow(
  memory: Memory,
  row: { readonly level: number; readonly parent: number; readonly width: number; readonly id: string | undefined },
): number {
  const { level, parent, width, id } = row;
  const index = memory.rows[level] ?? 0;
  const start = memory.slots;
  memory.rows[level] = index + 1;
  memory.slots = start + width;
  while (memory.values.length < memory.slots) {
    memory.values.push(0);
    memory.codes.push(codes.pending);
    memory.texts.push("");
    memory.textMembers.push(-1);
  }
  const starts = memory.starts[level] ?? [];
  const above = memory.starts[level - 1];
  for (let ancestor = 0; ancestor < level; ancestor += 1)
    starts[index * (level + 1) + ancestor] = above?.[parent * level + ancestor] ?? 0;
  starts[index * (level + 1) + level] = start;
  const parents = memory.parents[level];
  const ids = memory.rowIds[level];
  if (parents !== undefined) parents[index] = parent;
  if (ids !== undefined) ids[index] = id;
  return start;
}
