import { type CohortColumns, type ColumnsBuilder, createColumnsBuilder, inputIssue } from "@kinerja/scoring/cohort";
import type { Program } from "@kinerja/scoring/engine";
import { createIdIndex } from "../scan/createIdIndex.ts";
import { createIdPack, idColumnOf } from "../scan/idPack.ts";
import { parentKeys } from "../table/parentKeys.ts";
import { unknownLevel } from "../table/unknownLevel.ts";
import { type LocatedIssue, tableIssue } from "../tableIssue.ts";
import type { CohortCsvOptions } from "./cohortCsvOptions.ts";
import { createIssueLog, type IssueLog } from "./issueLog.ts";
import { readLevelTable } from "./readLevelTable.ts";
import { pathOf, sheetRowOf } from "./rowPlaces.ts";
import type { TableReading } from "./tableReading.ts";

/** A cohort, and what was wrong with its tables. */
export interface CohortReading {
  /** The name of the members' table, where they come from one. */
  readonly file: string | undefined;
  readonly columns: CohortColumns;
  /** The first issues. A cell's issue has the path of its value among the members, and file, row and column. */
  readonly issues: readonly LocatedIssue[];
  /** How many issues there are, told or not. */
  readonly issueCount: number;
  /** Whether the members could be read at all; without them there is nothing to score. */
  readonly isReadable: boolean;
  /** The row of the member table from which a member was read. */
  readonly rowOf: (member: number) => number;
}

/**
 * Reads a cohort from CSV, as large as it may be: from bytes straight into the columns that `scoreCohort` takes.
 *
 * The tables and the meaning of their cells are those of {@link readMembersCsv}: columns named as the policy's fields,
 * `id`, `member_id`, an empty cell for a missing value, `absent:excused` for an absence. Digits become scaled integers
 * without passing through a binary fraction. Bytes are pulled piece by piece, and besides the columns themselves no more
 * than a block of them is held. Rows of a child table may come in any order. A bad row or cell gets its issue and refuses
 * its member, the others are read; issues are returned, never thrown.
 *
 * @example
 * const label = { id: "Contoh", en: "Example" };
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const bonus = { kind: "number", label, unit: "percent", decimals: 2, least: "0", greatest: "100" } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { bonus } })
 *   .build();
 * const bytes = new TextEncoder().encode("id,bonus\na,12.5\nb,x\n");
 * const reading = await readCohortCsv(compilePolicy(policy).program, { input: { file: "unit.csv", bytes } });
 * Array.from(reading.columns.levels[0]?.inputs["bonus"]?.values ?? []); // => [1250, 0]
 * reading.issues.map(({ code, row, column, received }) => [code, row, column, received]); // => [["table.notANumber", 3, "bonus", "\"x\""]]
 */
export async function readCohortCsv(program: Program, options: CohortCsvOptions): Promise<CohortReading> {
  const { tables = {}, greatestErrors = 100, createBuffer, input } = options;
  const log = createIssueLog(greatestErrors);
  const names = program.levels.slice(1).map(({ name }) => name);
  for (const [name, { file }] of Object.entries(tables)) {
    if (!names.includes(name)) log.add(() => unknownLevel(name, file, names));
  }
  const builder = createColumnsBuilder(program, {
    refuseRepeatedIds: false,
    greatestIssues: greatestErrors,
    ...(createBuffer === undefined ? {} : { createBuffer }),
  });
  const read: TableReading[] = [];
  let isReadable = false;
  let isWhole = true;
  for (const [depth, { name }] of program.levels.entries()) {
    const source = depth === 0 ? input : Object.hasOwn(tables, name) ? tables[name] : undefined;
    if (source === undefined) {
      log.add(() => tableIssue("table.missingTable", { file: name }, { values: { name } }));
      isWhole = false;
      break;
    }
    const table = openTable(program, depth, { builder, log, file: source.file, above: read.at(-1), options });
    if (table === undefined) break;
    const below = program.levels[depth + 1]?.name;
    const isNamed = below !== undefined && Object.hasOwn(tables, below);
    const required = depth === 0 || isNamed ? ["id"] : [];
    const isTableReadable = await readLevelTable(program, table, { source, required, options });
    if (depth === 0) isReadable = isTableReadable;
    // Rows below a table that cannot be read have nowhere to stand.
    if (!isTableReadable) {
      isWhole = false;
      break;
    }
    read.push(table);
    findRepeats(table);
  }
  const [members] = read;
  // Rows whose children cannot be read stand for members that are not known whole.
  const last = isWhole ? undefined : read.at(-1)?.builder;
  for (let row = 0; row < (last?.rows ?? 0); row += 1) last?.refuse(row);
  const finished = builder.finish();
  const rowOf = (member: number): number => (members === undefined ? 0 : sheetRowOf(members, member));
  log.count += finished.issueCount - finished.issues.length;
  for (const { member, issue } of finished.issues) {
    log.add(() => ({ ...issue, ...(members === undefined ? {} : { file: members.file, row: rowOf(member) }) }));
  }
  const columns: CohortColumns = {
    ...finished.columns,
    levels: finished.columns.levels.map((level, depth) => {
      const table = read[depth];
      return table?.ids.any === true ? { ...level, ids: idColumnOf(table.ids, finished.orders[depth]) } : level;
    }),
  };
  return { file: input.file, columns, issues: log.issues, issueCount: log.count, isReadable, rowOf };
}

interface OpenTableOptions {
  readonly builder: ColumnsBuilder;
  readonly log: IssueLog;
  readonly file: string;
  readonly above: TableReading | undefined;
  readonly options: CohortCsvOptions;
}

function openTable(program: Program, depth: number, given: OpenTableOptions): TableReading | undefined {
  const level = program.levels[depth];
  const builder = given.builder.levels[depth];
  if (level === undefined || builder === undefined) return undefined;
  return {
    depth,
    name: level.name,
    file: given.file,
    fieldNames: new Map(level.inputs.map(({ name }, slot) => [name, slot])),
    childName: program.levels[depth + 1]?.name,
    parents: parentKeys(program.levels, depth),
    above: given.above,
    builder,
    decimal: given.options.decimal ?? "point",
    log: given.log,
    ids: createIdPack({ bytes: new Uint8Array(0), length: 0, plain: true }),
    sheetRows: [],
    dropped: new Map(),
    passedOver: new Set(),
    header: undefined,
    inOrder: true,
    delimiter: ",",
    index: undefined,
  };
}

/** Indexes the ids of a table that was read, and refuses members that share one, or that have two rows of one. */
function findRepeats(table: TableReading): void {
  const { builder, ids, log, file, depth } = table;
  if (!ids.any) return;
  table.index = createIdIndex(ids, depth === 0 ? undefined : builder.parentOf);
  const { repeats } = table.index;
  if (repeats === undefined) return;
  const code = depth === 0 ? "input.duplicateId" : "input.duplicateRowId";
  for (let row = repeats.indexOf(depth === 0 ? 1 : 2); row >= 0 && row < repeats.length; row += 1) {
    if (repeats[row] === 0 || (depth > 0 && repeats[row] === 1) || ids.unusable.has(row)) continue;
    builder.refuse(row);
    log.add(() => ({
      ...inputIssue(code, `${pathOf(table, row)}.id`),
      file,
      row: sheetRowOf(table, row),
      column: "id",
    }));
  }
}
