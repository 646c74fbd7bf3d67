import type { Program, ProgramOutput } from "@kinerja/scoring";
import {
  type CohortColumns,
  type CohortResult,
  type IdColumn,
  memberStatuses,
  type ResultColumn,
} from "@kinerja/scoring/cohort";
import { absenceColumn } from "../cohort/absenceColumn.ts";
import type { PackedIds } from "../cohort/packedIds.ts";
import { rowParents } from "../cohort/rowParents.ts";
import type { TableColumn, TextColumn } from "../columns/tableColumn.ts";
import type { TableBatch } from "../columns/tableFile.ts";
import { namedTexts } from "./namedTexts.ts";
import { packTexts } from "./packTexts.ts";
import { pickTexts } from "./pickTexts.ts";
import { writtenUnits } from "./writtenUnits.ts";

/** Why a value is absent, by its state; the first states are no absence. */
const reasons = ["", "issue", "pending", "notMeasured", "excused", "notApplicable"];

/** A cohort, or one batch of it, and its results. */
export interface ScoredBatch {
  readonly columns: CohortColumns;
  readonly result: CohortResult;
}

/**
 * Makes the rows of a result table from a cohort and its results; columns as {@link resultColumns} declares them.
 *
 * Use it for a cohort that is in memory; `scoreTables` does the same batch by batch.
 *
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: {} })
 *   .build();
 * const { program } = compilePolicy(policy);
 * const { columns } = columnsOf(program, [{ id: "p-1" }]);
 * const { columns: cells } = resultBatch(program, 0, { columns, result: scoreCohort(program, columns) });
 * [...cells.keys()]; // => ["id", "status"]
 */
export function resultBatch(program: Program, depth: number, { columns: cohort, result }: ScoredBatch): TableBatch {
  const level = program.levels[depth];
  const scored = result.levels[depth];
  const rows = depth === 0 ? result.members : (scored?.rows ?? 0);
  const columns = new Map<string, TableColumn>(keyColumns(program, depth, rows, cohort));
  if (depth === 0) columns.set("status", namedTexts(memberStatuses, result.statuses, rows));
  for (const output of level?.outputs ?? []) {
    const column = scored?.rules[output.name];
    columns.set(output.name, valueColumn(program, output, column, rows));
    columns.set(absenceColumn(output.name), reasonColumn(column, rows));
  }
  return { rows, columns };
}

function keyColumns(
  program: Program,
  depth: number,
  rows: number,
  { levels }: CohortColumns,
): readonly (readonly [string, TableColumn])[] {
  const own = ["id", idsOf(levels[depth]?.ids, rows)] as const;
  const keys: (readonly [string, TableColumn])[] = [];
  let picked: Int32Array | undefined;
  for (let above = depth; above > 0; above -= 1) {
    const link = rowParents(levels[above]?.offsets ?? new Int32Array(1), levels[above]?.rows ?? 0);
    picked = picked === undefined ? link : picked.map((row) => link[row] ?? 0);
    const name = above === 1 ? "member_id" : `${program.levels[above - 1]?.name ?? ""}_id`;
    keys.unshift([name, pickTexts(idsOf(levels[above - 1]?.ids, levels[above - 1]?.rows ?? 0), picked)]);
  }
  return [...keys, own];
}

function idsOf(ids: IdColumn | undefined, rows: number): TextColumn {
  if (ids === undefined) return namedTexts([""], undefined, rows, new Uint8Array(rows));
  return isPacked(ids) ? ids.column : packTexts(rows, (row) => ids.at(row));
}

function isPacked(ids: IdColumn): ids is PackedIds {
  return "column" in ids;
}

function valueColumn(
  { nodes, categories }: Program,
  { shown }: ProgramOutput,
  column: ResultColumn | undefined,
  rows: number,
): TableColumn {
  const type = nodes[shown]?.type;
  const valid = column === undefined ? new Uint8Array(rows) : presence(column, rows);
  const values = column?.values ?? new Uint8Array(rows);
  const presentOnly = valid === undefined ? {} : { valid };
  switch (type?.kind) {
    case "number": {
      const wide = column?.wide === undefined ? {} : { wide: column.wide };
      const units = { kind: "integers", length: rows, scale: type.scale, values, ...wide, ...presentOnly } as const;
      const digits = String(type.greatest).length;
      return digits > 38 || String(type.least).length > 39 ? writtenUnits(units) : units;
    }
    case "boolean":
      return { kind: "booleans", length: rows, values: Uint8Array.from(values), ...presentOnly };
    case "category":
      return namedTexts(categories[type.set] ?? [], values, rows, valid);
    case "absent":
    case undefined:
      return namedTexts([""], undefined, rows, new Uint8Array(rows));
  }
}

function presence({ states }: ResultColumn, rows: number): Uint8Array | undefined {
  if (states === undefined) return undefined;
  const valid = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) valid[row] = states[row] === 0 ? 1 : 0;
  return valid;
}

function reasonColumn(column: ResultColumn | undefined, rows: number): TextColumn {
  const states = column === undefined ? undefined : column.states;
  if (states === undefined) return namedTexts([""], undefined, rows, new Uint8Array(rows));
  const valid = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) valid[row] = states[row] === 0 ? 0 : 1;
  return namedTexts(reasons, states, rows, valid);
}
