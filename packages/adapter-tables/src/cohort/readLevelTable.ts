import type { Level } from "@kinerja/policy";
import type { Program } from "@kinerja/scoring/engine";
import { createTablePlan } from "../scan/createTablePlan.ts";
import { idStarts, packStaged } from "../scan/idPack.ts";
import { createRowStage, type ParentKeys, type RowStage, stagedRows } from "../scan/rowStage.ts";
import { scanTable } from "../scan/scanTable.ts";
import { cellKinds } from "../scan/tablePlan.ts";
import { readHeader } from "../table/readHeader.ts";
import { tableIssue } from "../tableIssue.ts";
import { addTableRow } from "./addTableRow.ts";
import type { CohortCsvOptions, CsvBytes } from "./cohortCsvOptions.ts";
import { noteSheetRow } from "./rowPlaces.ts";
import type { TableReading } from "./tableReading.ts";

/** What the table of a level is read from. */
export interface LevelTableOptions {
  readonly source: CsvBytes;
  /** Columns that must be there besides those that lead to the parent. */
  readonly required: readonly string[];
  readonly options: CohortCsvOptions;
}

const longestRow = 1 << 20;

/** Reads the table of one level into its columns; false where its rows cannot be told apart. */
export async function readLevelTable(
  program: Program,
  table: TableReading,
  { source, required, options }: LevelTableOptions,
): Promise<boolean> {
  const { depth, file, log, parents, builder } = table;
  const level: Pick<Level, "fields"> = {
    fields: Object.fromEntries((program.levels[depth]?.inputs ?? []).map(({ name, field }) => [name, field])),
  };
  const keys = keysOf(table);
  let isReadable = true;
  let open: RowStage | undefined;
  const refuseTable = (): undefined => {
    isReadable = false;
    return undefined;
  };
  await scanTable(
    source.bytes,
    {
      begin: ({ cells, row }, delimiter) => {
        const header = readHeader(cells, { file, row, level, keys: [...parents, ...required] });
        for (const issue of header.issues) log.add(() => issue);
        if (header.issues.length > 0) return refuseTable();
        table.header = header;
        table.delimiter = delimiter;
        open = createRowStage(
          createTablePlan({ program, level: depth, header, delimiter, parents }),
          keys,
          table.ids.text,
        );
        noteSheetRow(table, row + 1);
        return open;
      },
      flush: (stage) => flush(table, stage),
      addRow: (row, stage) => {
        const parent = row === undefined ? undefined : addTableRow(table, row);
        if (parent !== undefined) {
          if (parent < stage.parent) stage.inOrder = false;
          table.inOrder = stage.inOrder;
          stage.parent = parent;
        }
        noteSheetRow(table, stage.sheetRow);
      },
      tooLong: (row) => {
        log.add(() => tableIssue("table.longRow", { file, row }, { values: { greatest: longestRow } }));
        if (open === undefined) refuseTable();
        else noteSheetRow(table, row + 1);
      },
      notText: () => {
        log.add(() => tableIssue("table.notUtf8", { file }));
        return refuseTable();
      },
      progress: (bytes) => {
        options.signal?.throwIfAborted();
        options.onProgress?.({ level: table.name, bytes, rows: builder.rows + (open?.count ?? 0) });
      },
    },
    {
      delimiter: options.delimiter,
      decimal: table.decimal,
      longestRow,
      ...(options.blockBytes === undefined ? {} : { block: options.blockBytes }),
    },
  );
  if (open === undefined && isReadable) {
    log.add(() => tableIssue("table.empty", { file, row: 1 }));
    return false;
  }
  return isReadable;
}

/** The ids of the level above, for the scanner to compare with. */
function keysOf({ above }: TableReading): ParentKeys | undefined {
  if (above === undefined) return undefined;
  const { ids, index } = above;
  return {
    bytes: ids.text.bytes,
    starts: idStarts(ids),
    rows: ids.rows,
    plain: ids.text.plain && above.depth === 0,
    repeats: index?.repeats,
    find: (bytes, from, to) => index?.find(0, bytes, from, to) ?? -1,
  };
}

/** Moves staged rows into the columns. */
function flush(table: TableReading, stage: RowStage): void {
  const { builder, ids } = table;
  const { plan, count, ints, doubles, states, hasStates, parents } = stage;
  const first = builder.addRows(count, parents.subarray(0, count));
  for (const [slot, field] of builder.fields.entries()) {
    const from = slot * stagedRows;
    const staged = plan.isDouble[slot] === 1 ? doubles : ints;
    field.values.set(staged.subarray(from, from + count), first);
    if (hasStates[slot] !== 1) continue;
    const own = states.subarray(from, from + count);
    field.states.set(own, first);
    own.fill(0);
    hasStates[slot] = 0;
  }
  for (const { input, state, value } of plan.constants) {
    const field = builder.fields[input];
    field?.values.fill(value, first, first + count);
    if (state !== 0) field?.states.fill(state, first, first + count);
  }
  if (plan.kinds.includes(cellKinds.id)) packStaged(ids, stage);
  table.inOrder = stage.inOrder;
  stage.count = 0;
}
