import type { Level } from "@kinerja/policy";
import type { DecimalSign } from "../cell/readCell.ts";
import type { CsvText } from "../csv/csvText.ts";
import type { Delimiter } from "../csv/delimiter.ts";
import { detectDelimiter } from "../csv/detectDelimiter.ts";
import { readDeclaration } from "../csv/readDeclaration.ts";
import { readSheetRows } from "../csv/readSheetRows.ts";
import { type LocatedIssue, tableIssue } from "../tableIssue.ts";
import { type Header, readHeader } from "./readHeader.ts";
import { readTableRow } from "./readTableRow.ts";
import type { TableRow } from "./tableRow.ts";

/** How one table is read. */
export interface TableOptions {
  readonly level: Level;
  /** Columns that lead to the parent row. */
  readonly parents: readonly string[];
  /** Columns that must be there besides. */
  readonly required: readonly string[];
  readonly decimal: DecimalSign;
  readonly delimiter: Delimiter | undefined;
}

/** The rows of one table, and what is wrong with the table as a whole. */
export interface Table {
  readonly file: string;
  /** Names of the columns. */
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly TableRow[];
  readonly issues: readonly LocatedIssue[];
}

/** Reads one table row by row. Blank rows, and a first line such as `sep=;`, are passed over; a row with a fault does not stop the others. */
export function readTable({ file, text }: CsvText, options: TableOptions): Table {
  const delimiter = options.delimiter ?? detectDelimiter(text);
  const rows: TableRow[] = [];
  const isDeclared = readDeclaration(text) !== undefined;
  let header: Header | undefined;
  for (const sheetRow of readSheetRows(text, delimiter)) {
    if (isDeclared && sheetRow.row === 1) continue;
    if (sheetRow.cells.every((cell) => cell.trim() === "")) continue;
    if (header === undefined) {
      const keys = [...options.parents, ...options.required];
      header = readHeader(sheetRow.cells, { file, row: sheetRow.row, level: options.level, keys });
      if (header.issues.length > 0) return { file, columns: new Set(), rows: [], issues: header.issues };
    } else {
      rows.push(readTableRow(sheetRow, header, { ...options, delimiter }));
    }
  }
  if (header === undefined)
    return { file, columns: new Set(), rows: [], issues: [tableIssue("table.empty", { file, row: 1 })] };
  return { file, columns: new Set(header.columns.map(({ name }) => name)), rows, issues: [] };
}
