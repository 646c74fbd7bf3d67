import { type DecimalSign, readCell } from "../cell/readCell.ts";
import type { Delimiter } from "../csv/delimiter.ts";
import type { SheetRow } from "../csv/sheetRow.ts";
import type { TableCode } from "../messages.ts";
import type { Header } from "./readHeader.ts";
import type { Problem, RawValue, TableRow } from "./tableRow.ts";

const faultCodes = { quote: "table.quote", encoding: "table.notUtf8" } as const satisfies Record<string, TableCode>;

/** What the reading of a row needs to know of its table. */
export interface RowOptions {
  /** Columns that lead to the parent row. */
  readonly parents: readonly string[];
  readonly decimal: DecimalSign;
  readonly delimiter: Delimiter;
}

/** Reads the cells of one row; one with a fault, or with other cells than the header has, stands as unreadable. */
export function readTableRow({ row, cells, fault }: SheetRow, header: Header, options: RowOptions): TableRow {
  const cellOf = (name: string): string | undefined => {
    const column = header.columns.find((candidate) => candidate.name === name);
    return column === undefined ? undefined : cells[column.index]?.trim();
  };
  const id = cellOf("id") || undefined;
  const parents = options.parents.map((name) => cellOf(name) ?? "");
  const problem = fault === undefined ? shapeProblem(cells, header, options) : { code: faultCodes[fault] };
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
  { delimiter, decimal }: RowOptions,
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
