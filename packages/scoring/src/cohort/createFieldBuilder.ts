import type { Integer, Issue } from "@kinerja/model";
import { createFieldReader } from "../input/fieldReader.ts";
import { codes, createMemory } from "../interpret/memory.ts";
import type { Program, ProgramInput } from "../program/program.ts";
import { scoringIssue } from "../scoringIssue.ts";
import type { InputColumn } from "./cohortColumns.ts";
import type { ColumnArray, ColumnType } from "./columnArray.ts";
import { columnTypeOf } from "./columnTypeOf.ts";
import { type CreateBuffer, createColumn } from "./createColumn.ts";
import { inputStates } from "./inputStates.ts";

/** Why a cell was not taken: makes the issue from the path to the cell, such as `members[3].realized`. */
export type CellFault = (path: string) => Issue;

/** Fills one column. Rows that were added hold 0 and count as measured until they are set. */
export interface FieldBuilder {
  readonly name: string;
  readonly input: ProgramInput;
  readonly type: ColumnType;
  /** Decimals of a number: its units are hundredths at 2. 0 for categories and booleans. */
  readonly decimals: number;
  /** The least and greatest units that are taken; indexes of the category set, or 0 and 1. */
  readonly least: Integer;
  readonly greatest: Integer;
  /** Names of the category set, in the order of their indexes; empty for other fields. */
  readonly categories: readonly string[];
  /** The array that is being filled. Another one stands here after a row was added or room was made: read it again. */
  readonly values: ColumnArray;
  /** States of the values, made when first asked for; the same holds for it. */
  readonly states: Uint8Array;
  /** Sets a measured value; false, and nothing set, where it is no whole number within `least` and `greatest`. */
  readonly setUnits: (row: number, units: number) => boolean;
  /** The same for units beyond 2^53 - 1. */
  readonly setWide: (row: number, units: bigint) => boolean;
  /** Marks a value as absent or assumed by its state, see `inputStates`; whether the field allows that is not looked at. */
  readonly setState: (row: number, state: number) => void;
  /** Sets what a JSON member would hold, by the same rules: text, number, boolean, `null`, `{ absent: kind }`, or nothing. */
  readonly set: (row: number, raw: unknown) => CellFault | undefined;
}

/** What the level does with the columns of its fields. */
export interface FieldColumn extends FieldBuilder {
  readonly reserve: (rows: number) => void;
  /** The finished column: the first rows, or the rows in this order. */
  readonly finish: (rows: number, order: Int32Array | undefined) => InputColumn;
}

/** Makes the builder of one column. */
export function createFieldBuilder(program: Program, input: ProgramInput, createBuffer?: CreateBuffer): FieldColumn {
  const { name, field, node } = input;
  const categories = field.kind === "category" ? (program.categories[field.set] ?? []) : [];
  const nodeType = program.nodes[node]?.type ?? { kind: "boolean" };
  const type = columnTypeOf(nodeType, program.categories);
  const [least, greatest] =
    nodeType.kind === "number" ? [nodeType.least, nodeType.greatest] : [0, Math.max(1, categories.length) - 1];
  const most = field.kind === "boolean" ? 1 : greatest;
  const allowed = input.appliesTo && categories.map((kind) => input.appliesTo?.some((one) => one === kind) === true);
  const read = createFieldReader({ name, field, categories });
  const cell = createMemory(0);
  let capacity = 0;
  let values = createColumn(type, 0, createBuffer);
  let states: Uint8Array | undefined;
  let wide: Map<number, bigint> | undefined;
  // The bounds as doubles: a bound beyond 2^53 - 1 lets every safe integer pass.
  const [from, to] = [Number(least), Number(most)];

  const ownStates = (): Uint8Array => {
    states ??= createColumn("uint8", capacity, createBuffer) as Uint8Array;
    return states;
  };
  const setState = (row: number, state: number): void => {
    if (state !== inputStates.measured) ownStates()[row] = state;
    else if (states !== undefined) states[row] = state;
  };
  const setWide = (row: number, units: bigint): boolean => {
    if (units < least || units > most) return false;
    values[row] = Number.NaN;
    wide ??= new Map();
    wide.set(row, units);
    return true;
  };
  return {
    name,
    input,
    type,
    decimals: field.kind === "number" ? field.decimals : 0,
    least,
    greatest: most,
    categories,
    get values() {
      return values;
    },
    get states() {
      return ownStates();
    },
    setUnits: (row, units) => {
      if (!(units >= from && units <= to && Number.isSafeInteger(units))) return false;
      if (allowed !== undefined && allowed[units] !== true) return false;
      values[row] = units + 0;
      if (states !== undefined) states[row] = inputStates.measured;
      return true;
    },
    setWide,
    setState,
    set: (row, raw) => {
      const count = read(raw, cell, 0);
      if (typeof count === "function") return count;
      const units = cell.values[0] ?? 0;
      const code = cell.codes[0] ?? codes.present;
      if (allowed !== undefined && code === codes.present && allowed[Number(units)] !== true) {
        const kind = categories[Number(units)] ?? "";
        const expected = input.appliesTo?.join(", ") ?? "";
        return (path) => scoringIssue("input.employmentKind", path, { kind, expected }, { expected, received: kind });
      }
      setState(row, code === codes.present && count === "uncounted" ? inputStates.assumed : code);
      if (typeof units === "number") values[row] = code === codes.present ? units : 0;
      else setWide(row, units);
      return undefined;
    },
    reserve: (rows) => {
      if (rows <= capacity) return;
      capacity = rows;
      const longer = createColumn(type, capacity, createBuffer);
      longer.set(values);
      values = longer;
      if (states === undefined) return;
      const longerStates = createColumn("uint8", capacity, createBuffer) as Uint8Array;
      longerStates.set(states);
      states = longerStates;
    },
    finish: (rows, order) => {
      const taken = (all: ColumnArray, kind: ColumnType): ColumnArray => {
        if (order === undefined && all.length === rows) return all;
        const column = createColumn(kind, rows, createBuffer);
        if (order === undefined) column.set(all.subarray(0, rows));
        else for (let row = 0; row < rows; row += 1) column[row] = all[order[row] ?? 0] ?? 0;
        return column;
      };
      const column: { -readonly [Key in keyof InputColumn]: InputColumn[Key] } = { values: taken(values, type) };
      if (states?.some((state) => state !== inputStates.measured) === true) {
        column.states = taken(states, "uint8") as Uint8Array;
      }
      if (wide !== undefined && order === undefined) column.wide = wide;
      else if (wide !== undefined) {
        const moved = new Map<number, bigint>();
        for (let row = 0; row < rows; row += 1) {
          const units = wide.get(order?.[row] ?? row);
          if (units !== undefined && Number.isNaN(column.values[row])) moved.set(row, units);
        }
        column.wide = moved;
      }
      return column;
    },
  };
}
