import type { OutputColumn, OutputType } from "../columns/outputColumn.ts";
import type { TableColumn } from "../columns/tableColumn.ts";
import { tableFault } from "../columns/tableFault.ts";
import { textReader } from "../columns/textReader.ts";

/** The value of a cell as the Parquet writer takes it; decimals are their units. */
export type Cell = number | bigint | string | Uint8Array | boolean | null;

/** The cells of a column, row by row. */
export function cellsOf({ name, type }: OutputColumn, column: TableColumn | undefined, rows: number): Cell[] {
  if (column === undefined || column.length !== rows)
    throw tableFault("table.missingColumn", { file: "-", column: name }, { values: { name } });
  const { valid } = column;
  const at = cellReader(column, type);
  const cells: Cell[] = new Array(rows);
  for (let row = 0; row < rows; row += 1) cells[row] = valid === undefined || valid[row] === 1 ? at(row) : null;
  return cells;
}

function cellReader(column: TableColumn, type: OutputType): (row: number) => Cell {
  switch (column.kind) {
    case "integers": {
      const { values, wide } = column;
      if (type.kind === "decimal" && type.precision <= 9) return (row) => values[row] ?? 0;
      return (row) => wide?.get(row) ?? BigInt(values[row] ?? 0);
    }
    case "booleans":
      return (row) => column.values[row] === 1;
    case "texts": {
      // Texts that all differ stay bytes; names that repeat are looked up as texts.
      if (type.kind !== "text") return textReader(column);
      const { bytes, starts, lengths } = column;
      return (row) => bytes.subarray(starts[row] ?? 0, (starts[row] ?? 0) + (lengths[row] ?? 0));
    }
    case "doubles":
      return (row) => String(column.values[row]);
  }
}
