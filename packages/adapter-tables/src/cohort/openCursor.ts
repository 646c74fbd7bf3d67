import { tableFault } from "../columns/tableFault.ts";
import type { TableFile } from "../columns/tableFile.ts";
import { keyColumn } from "./keyColumn.ts";
import type { KeyedBatch, TableCursor } from "./tableCursor.ts";

/** Opens a file to be read once, with some columns and the keys among them. */
export function openCursor(file: TableFile, columns: readonly string[], keys: readonly string[]): TableCursor {
  const batches = file.read(columns)[Symbol.asyncIterator]();
  let nextRow = 1;
  const cursor: TableCursor = {
    file,
    current: undefined,
    row: 0,
    fill: async () => {
      while (cursor.current === undefined || cursor.row >= cursor.current.batch.rows) {
        const step = await batches.next();
        if (step.done === true) {
          cursor.current = undefined;
          return false;
        }
        const batch = step.value;
        const keyed: KeyedBatch = {
          batch,
          firstRow: nextRow,
          keys: keys.map((name) => {
            const column = batch.columns.get(name);
            const texts = column === undefined ? undefined : keyColumn(column);
            if (column !== undefined && texts === undefined)
              throw tableFault("table.keyType", { file: file.file, column: name }, { values: { name } });
            return texts;
          }),
        };
        nextRow += batch.rows;
        cursor.current = keyed;
        cursor.row = 0;
      }
      return true;
    },
    close: async () => {
      await batches.return?.();
    },
  };
  return cursor;
}
