import { formatDecimal } from "@kinerja/model";
import { codes, kindOfCode } from "../interpret/memory.ts";
import type { Program, ProgramInput } from "../program/program.ts";
import type { CohortColumns, InputColumn } from "./cohortColumns.ts";
import { cohortError } from "./cohortError.ts";
import { inputStates } from "./inputStates.ts";

/** A member as JSON, as `score` and `explain` take it. */
export type RawMember = Readonly<Record<string, unknown>>;

/**
 * Writes one member of a cohort back as JSON, such as to show or to send it.
 *
 * Assumed values are left out again, so that the same defaults stand in. A member without an id gets its row as one.
 *
 * @throws KinerjaError `cohort.unknownMember`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2 } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .build();
 * const { program } = compilePolicy(policy);
 * memberOf(program, columnsOf(program, [{ id: "p-1", done: 87.5 }]).columns, 0); // => { id: "p-1", done: "87.50", employmentKind: { absent: "notApplicable" } }
 */
export function memberOf(program: Program, columns: CohortColumns, member: number): RawMember {
  if (!(Number.isInteger(member) && member >= 0 && member < columns.members)) {
    throw cohortError("cohort.unknownMember", { received: String(member), expected: String(columns.members) });
  }
  return writeRow(program, columns, {
    level: 0,
    row: member,
    id: columns.levels[0]?.ids?.at(member) ?? String(member),
  });
}

interface RowToWrite {
  readonly level: number;
  readonly row: number;
  readonly id: string | undefined;
}

function writeRow(program: Program, columns: CohortColumns, { level, row, id }: RowToWrite): RawMember {
  const entries: [string, unknown][] = id === undefined ? [] : [["id", id]];
  for (const input of program.levels[level]?.inputs ?? []) {
    const column = columns.levels[level]?.inputs[input.name];
    const value = column === undefined ? undefined : valueAt(program, input, column, row);
    if (value !== undefined) entries.push([input.name, value]);
  }
  const below = program.levels[level + 1];
  if (below !== undefined) {
    const { offsets, ids } = columns.levels[level + 1] ?? {};
    const first = offsets?.[row] ?? 0;
    const count = (offsets?.[row + 1] ?? first) - first;
    const rows = Array.from({ length: count }, (_, index) =>
      writeRow(program, columns, { level: level + 1, row: first + index, id: ids?.at(first + index) }),
    );
    entries.push([below.name, rows]);
  }
  // A field may be called __proto__: entries make an own key of it.
  return Object.fromEntries(entries);
}

function valueAt(program: Program, { field }: ProgramInput, column: InputColumn, row: number): unknown {
  const state = column.states?.[row] ?? inputStates.measured;
  if (state === inputStates.assumed) return undefined;
  if (state !== codes.present) return { absent: kindOfCode[state] ?? "pending" };
  const value = column.values[row] ?? 0;
  switch (field.kind) {
    case "number": {
      const units = Number.isNaN(value) ? (column.wide?.get(row) ?? 0) : value;
      return formatDecimal({ units, decimals: field.decimals });
    }
    case "category":
      return program.categories[field.set]?.[value] ?? "";
    case "boolean":
      return value !== 0;
  }
}
