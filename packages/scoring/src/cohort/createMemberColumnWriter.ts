import type { Interpreter } from "../interpret/createInterpreter.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { codes } from "../interpret/memory.ts";
import { type Place, slotAt } from "../interpret/step.ts";
import type { ColumnsBuilder } from "./createColumnsBuilder.ts";
import type { FieldBuilder } from "./createFieldBuilder.ts";
import { inputStates } from "./inputStates.ts";

/** Adds the member that stands in the interpreter's memory to the columns; the raw one tells which values were assumed. */
export type MemberColumnWriter = (raw: unknown, id: string) => void;

interface ColumnOfField {
  readonly field: FieldBuilder;
  readonly place: Place;
  /** Whether the field has a value of its own for a missing key. */
  readonly hasDefault: boolean;
}

/** Makes the writer of members into a builder of the same program. */
export function createMemberColumnWriter(interpreter: Interpreter, builder: ColumnsBuilder): MemberColumnWriter {
  const { memory, layout, program } = interpreter;
  const levels = builder.levels.map((into) => ({
    into,
    columns: into.fields.map((field): ColumnOfField => {
      const { whenMissing } = field.input.field;
      const hasDefault = whenMissing !== undefined && typeof whenMissing !== "object";
      return { field, place: placeOf(layout, field.input.node), hasDefault };
    }),
  }));
  const hasDefaults = levels.some(({ columns }) => columns.some(({ hasDefault }) => hasDefault));
  const write = ({ field, hasDefault }: ColumnOfField, added: number, slot: number, raw: unknown): void => {
    const code = memory.codes[slot] ?? 0;
    const value = memory.values[slot] ?? 0;
    if (code !== codes.present) field.setState(added, code);
    else if (typeof value === "bigint") field.setWide(added, value);
    else field.setUnits(added, value);
    if (hasDefault && code === codes.present && isMissing(raw, field.name)) field.setState(added, inputStates.assumed);
  };
  return (raw, id) => {
    let rawRows: readonly unknown[] = [raw];
    let firstAbove = 0;
    for (const [level, { into, columns }] of levels.entries()) {
      const first = into.rows;
      for (let row = 0; row < (memory.rows[level] ?? 0); row += 1) {
        const parent = firstAbove + (memory.parents[level]?.[row] ?? 0);
        const added = into.addRow(parent, level === 0 ? id : memory.rowIds[level]?.[row]);
        for (const column of columns) write(column, added, slotAt(memory, { level, row }, column.place), rawRows[row]);
      }
      firstAbove = first;
      if (hasDefaults) rawRows = rowsBelow(rawRows, program.levels[level + 1]?.name);
    }
  };
}

function rowsBelow(rows: readonly unknown[], name: string | undefined): readonly unknown[] {
  if (name === undefined) return [];
  return rows.flatMap((row) => {
    const below = ownValue(row, name);
    return Array.isArray(below) ? below : [];
  });
}

function isMissing(row: unknown, name: string): boolean {
  const value = ownValue(row, name);
  return value === undefined || value === null;
}

/** The reader has read it before; a getter that now throws has a value all the same. */
function ownValue(row: unknown, name: string): unknown {
  try {
    if (typeof row !== "object" || row === null) return undefined;
    return Object.hasOwn(row, name) ? (row as Readonly<Record<string, unknown>>)[name] : undefined;
  } catch {
    return name;
  }
}
