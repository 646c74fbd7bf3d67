import type { Level } from "@kinerja/policy";
import { type DecimalSign, readCell } from "../cell/readCell.ts";
import type { CsvText } from "../csv/csvText.ts";
import type { Delimiter } from "../csv/delimiter.ts";
import { detectDelimiter } from "../csv/detectDelimiter.ts";
import { readDeclaration } from "../csv/readDeclaration.ts";
import { readSheetRows } from "../csv/readSheetRows.ts";
import type { SheetRow } from "../csv/sheetRow.ts";
import { type LocatedIssue, tableIssue } from "../tableIssue.ts";
import { type Header, readHeader } from "./readHeader.ts";
import type { Problem, RawValue, TableRow } from "./tableRow.ts";

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

function readTableRow({ row, cells, fault }: SheetRow, header: Header, options: TableOptions): TableRow {
  const cellOf = (name: string): string | undefined => {
    const column = header.columns.find((candidate) => candidate.name === name);
    return column === undefined ? undefined : cells[column.index]?.trim();
  };
  const id = cellOf("id") || undefined;
  const parents = options.parents.map((name) => cellOf(name) ?? "");
  const problem = fault === "quote" ? { code: "table.quote" as const } : shapeProblem(cells, header, options);
  if (problem !== undefined) return { row, readable: false, id, parents, entries: [], problems: [problem] };
  const problems: Problem[] = [];
  const entries: (readonly [string, RawValue])[] = [];
  for (const { name, index, field } of header.columns) {
    const text = cells[index]?.trim() ?? "";
    if (text === "" || options.parents.includes(name)) continue;
    const reading = readCell(text, field, options.decimal);
    if ("value" in reading) {
      entries.push([name, reading.value]);
      continue;
    }
    const { code, example, values } = reading;
    entries.push([name, { unreadable: text }]);
    problems.push({
      code,
      column: name,
      received: text,
      ...(example === undefined ? {} : { expected: example, values: { example, ...values } }),
    });
  }
  return { row, readable: true, id, parents, entries, problems };
}

/** Rows may end in blank cells beyond the last named column, as spreadsheets write them, but not in fewer cells. */
function shapeProblem(
  cells: readonly string[],
  { columns, width }: Header,
  { delimiter, decimal }: TableOptions,
): Problem | undefined {
  const beyond = cells.slice(width).some((cell) => cell.trim() !== "");
  if (cells.length < width || beyond) {
    const hint =
      delimiter === "," && cells.length > width
        ? {
            id:
              decimal === "comma"
                ? '; bila angkanya memakai koma desimal, pisahkan kolom dengan ";" atau apit angkanya dengan tanda kutip'
                : "; periksa koma di dalam sel, dan apit sel itu dengan tanda kutip",
            en:
              decimal === "comma"
                ? '; where numbers have a decimal comma, separate the columns with ";" or put the numbers in quotes'
                : "; look for a comma inside a cell, and put that cell in quotes",
          }
        : { id: "", en: "" };
    return {
      code: "table.raggedRow",
      expected: String(width),
      received: String(cells.length),
      values: { expected: width, received: cells.length, hint },
    };
  }
  const named = new Set(columns.map(({ index }) => index));
  const stray = cells.find((cell, index) => cell.trim() !== "" && !named.has(index));
  return stray === undefined ? undefined : { code: "table.cellWithoutColumn", received: stray.trim() };
}
