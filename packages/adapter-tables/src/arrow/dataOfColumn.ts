import { type Data, makeData } from "apache-arrow";
import { gatherTexts } from "../cohort/gatherTexts.ts";
import type { OutputColumn } from "../columns/outputColumn.ts";
import type { IntegerColumn, TableColumn } from "../columns/tableColumn.ts";
import { tableFault } from "../columns/tableFault.ts";
import { writtenUnits } from "../results/writtenUnits.ts";
import { arrowType } from "./arrowType.ts";

/** The Arrow data of a column. */
export function dataOfColumn({ name, type }: OutputColumn, column: TableColumn | undefined, rows: number): Data {
  if (column === undefined || column.length !== rows)
    throw tableFault("table.missingColumn", { file: "-", column: name }, { values: { name } });
  const { valid } = column;
  const nulls = valid === undefined ? { nullCount: 0 } : { nullBitmap: packBits(valid) };
  const base = { type: arrowType(type), length: rows, ...nulls };
  switch (column.kind) {
    case "booleans":
      return makeData({ ...base, data: packBits(column.values) } as never);
    case "doubles":
      return makeData({ ...base, data: column.values } as never);
    case "integers": {
      if (type.kind === "decimal") return makeData({ ...base, data: decimalWords(column) } as never);
      return textData(writtenUnits(column), base);
    }
    case "texts":
      return textData(column, base);
  }
}

function textData(column: Extract<TableColumn, { kind: "texts" }>, base: object): Data {
  // Arrow has texts one after the other.
  const { bytes, starts, lengths } = gatherTexts([{ column, from: 0, to: column.length }]).column;
  const valueOffsets = new Int32Array(column.length + 1);
  for (let row = 0; row < column.length; row += 1) valueOffsets[row + 1] = (starts[row] ?? 0) + (lengths[row] ?? 0);
  return makeData({ ...base, valueOffsets, data: bytes } as never);
}

function packBits(values: Uint8Array): Uint8Array {
  const bits = new Uint8Array(Math.ceil(values.length / 8));
  for (let row = 0; row < values.length; row += 1)
    if (values[row] === 1) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  return bits;
}

function decimalWords({ values, wide, length, valid }: IntegerColumn): Uint32Array {
  const words = new Uint32Array(length * 4);
  for (let row = 0; row < length; row += 1) {
    if (valid?.[row] === 0) continue;
    const units = wide?.get(row);
    const short = values[row] ?? 0;
    if (units === undefined) {
      const high = Math.floor(short / 0x1_0000_0000);
      const sign = short < 0 ? 0xffff_ffff : 0;
      words.set([short - high * 0x1_0000_0000, high, sign, sign], row * 4);
    } else
      for (let word = 0; word < 4; word += 1)
        words[row * 4 + word] = Number((units >> BigInt(32 * word)) & 0xffff_ffffn);
  }
  return words;
}
