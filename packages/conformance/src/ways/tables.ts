import type { Field } from "@kinerja/policy";
import type { Program } from "@kinerja/scoring";
import { inputStates } from "@kinerja/scoring/cohort";
import { columnText } from "./columnText.ts";
import { kindOfState } from "./kindOfState.ts";
import type { WaySample } from "./way.ts";

/** A column of a table, as the default mapping names it. */
export interface TableColumn {
  readonly name: string;
  /** What it holds; a field has its declaration. */
  readonly kind: "id" | "parent" | "absence" | "value";
  readonly field?: Field;
}

/** The rows of one level as a user's table would have them. */
export interface LevelTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Tab-separated text, one line a row, `\N` for nothing: PostgreSQL, MariaDB, DuckDB and Spark all read it. */
  readonly text: string;
}

/** The columns of each level of a program: keys, then each field with the kind of its absence. */
function tableColumns(program: Program): readonly (readonly TableColumn[])[] {
  return program.levels.map(({ inputs }, index) => [
    { name: "id", kind: "id" as const },
    ...(index === 0 ? [] : [{ name: "member_id", kind: "parent" as const }]),
    ...program.levels.slice(1, index).map(({ name }) => ({ name: `${name}_id`, kind: "parent" as const })),
    ...inputs.flatMap(({ name, field }) => [
      { name, kind: "value" as const, field },
      { name: `${name}_absent`, kind: "absence" as const },
    ]),
  ]);
}

/**
 * Writes the members of a sample as one table a level. A row below the member has its place among its parent's rows as
 * id; an assumed value is left out, so that each way finds the default itself.
 */
export function writeTables({ program, columns, members }: WaySample): readonly LevelTable[] {
  const allColumns = tableColumns(program);
  let keys: readonly (readonly string[])[] = members.map(({ id }) => [String(id)]);
  return program.levels.map(({ name, inputs }, index): LevelTable => {
    const level = columns.levels[index];
    const { offsets } = level ?? {};
    if (offsets !== undefined) keys = keysBelow(keys, offsets);
    const cells = inputs.map(({ name: input, node }) => {
      const column = level?.inputs[input];
      const type = program.nodes[node]?.type;
      if (column === undefined || type === undefined) return () => "\\N\t\\N";
      const text = columnText(program, type, column);
      return (row: number): string => {
        const state = column.states?.[row] ?? inputStates.measured;
        if (state === inputStates.measured) return `${text(row)}\t\\N`;
        return `\\N\t${kindOfState(state) ?? "\\N"}`;
      };
    });
    const lines = keys.map((key, row) => {
      const own = key.at(-1) ?? "";
      return [own, ...key.slice(0, -1), ...cells.map((cell) => cell(row))].join("\t");
    });
    return { name, columns: allColumns[index] ?? [], text: lines.length === 0 ? "" : `${lines.join("\n")}\n` };
  });
}

/** The keys of rows below: those of the parent, then their place among its rows. */
function keysBelow(keys: readonly (readonly string[])[], offsets: Int32Array): readonly (readonly string[])[] {
  return keys.flatMap((key, parent) => {
    const [first, last] = [offsets[parent] ?? 0, offsets[parent + 1] ?? 0];
    return Array.from({ length: last - first }, (_, place) => [...key, String(place)]);
  });
}
