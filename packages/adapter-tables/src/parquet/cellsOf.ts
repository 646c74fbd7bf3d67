import type { OutputColumn } from "../columns/outputColumn.ts";
import type { TableColumn } from "../columns/tableColumn.ts";
import { tableFault } from "../columns/tableFault.ts";
import { textReader } from "../columns/textReader.ts";

/** The value of a cell as the Parquet writer takes it; decimals are their units. */
export type Cell = number | bigint | string | boolean | null;

/** The cells of a column, row by row. */
export function cellsOf({ name, type }: OutputColumn, column: TableColumn | undefined, rows: number): Cell[] {
  if (column === undefined || column.length !== rows)
    throw tableFault("table.missingColumn", { file: "-", column: name }, { values: { name } });
  const { valid } = column;
  const at = cellReader(column, type.kind === "decimal" && type.precision <= 9);
  const cells: Cell[] = new Array(rows);
  for (let row = 0; row < rows; row += 1) cells[row] = valid === undefined || valid[row] === 1 ? at(row) : null;
  return cells;
}

function cellReader(column: TableColumn, isShort: boolean): (row: number) => Cell {
  switch (column.kind) {
    case "integers": {
      const { values, wide } = column;
      if (isShort) return (row) => values[row] ?? 0;
      return (row) => wide?.get(row) ?? BigInt(values[row] ?? 0);
    }
    case "booleans":
      return (row) => column.values[row] === 1;
    case "texts":
      return textReader(column);
    case "doubles":
      return (row) => String(column.values[row]);
  }
}
