import type { IntegerColumn, TextColumn } from "../columns/tableColumn.ts";
import { writeUnits } from "../columns/writeUnits.ts";
import { packTexts } from "./packTexts.ts";

/** A column of decimals as texts, where a number is wider than any DECIMAL. */
export function writtenUnits({ length, values, wide, scale, valid }: IntegerColumn): TextColumn {
  return packTexts(length, (row) =>
    valid?.[row] === 0 ? undefined : writeUnits(wide?.get(row) ?? values[row] ?? 0, scale),
  );
}
