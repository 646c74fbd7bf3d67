import { type Decimal, type Integer, parseDecimal, powerOfTen, rescaleDecimal } from "@kinerja/model";
import type { TableColumn } from "../columns/tableColumn.ts";
import { textReader } from "../columns/textReader.ts";
import { writeUnits } from "../columns/writeUnits.ts";

/** Reads numbers of a column as units at the decimals of a field. */
export interface NumberReader {
  /** The units where they are surely exact, else not a number: then `exact` says what there is. */
  readonly fast: (row: number) => number;
  /** Nothing where the cell is no number, or has more decimals than the field. */
  readonly exact: (row: number) => Integer | undefined;
  /** What stands in the cell, as text. */
  readonly text: (row: number) => string;
}

/** Doubles of up to fifteen digits are told apart by their shortest text. */
const shortest = 1e15;

/**
 * Makes the reader of a column of numbers. Whole numbers and decimals are brought to the field's decimals by powers of
 * ten; a double counts as the shortest decimal that names it, and must have no more decimals than the field.
 */
export function numberReader(column: TableColumn, decimals: number): NumberReader {
  const text = cellText(column);
  const decimalAt = decimalReader(column, text);
  return {
    fast: fastReader(column, decimals),
    text,
    exact: (row) => {
      const decimal = decimalAt(row);
      if (decimal === undefined) return undefined;
      const units = rescaleDecimal(decimal, decimals, "down");
      const isLost =
        decimal.decimals > decimals && rescaleDecimal({ units, decimals }, decimal.decimals) !== decimal.units;
      return isLost ? undefined : units;
    },
  };
}

function fastReader(column: TableColumn, decimals: number): NumberReader["fast"] {
  if (column.kind === "integers") {
    const { values, scale } = column;
    const power = powerOfTen(Math.abs(decimals - scale));
    if (typeof power !== "number") return () => Number.NaN;
    if (scale === decimals) return (row) => values[row] ?? Number.NaN;
    if (scale < decimals) return (row) => (values[row] ?? Number.NaN) * power;
    return (row) => {
      const value = values[row] ?? Number.NaN;
      const units = value / power;
      // A quotient that was rounded to a whole number does not give the value back.
      return Number.isInteger(units) && units * power === value ? units : Number.NaN;
    };
  }
  const power = powerOfTen(decimals);
  if (column.kind !== "doubles" || typeof power !== "number") return () => Number.NaN;
  const { values } = column;
  return (row) => {
    const value = values[row] ?? Number.NaN;
    const units = Math.round(value * power);
    // The double nearest to these units is this one, and no other decimal of fifteen digits has it.
    return units / power === value && Math.abs(units) < shortest ? units + 0 : Number.NaN;
  };
}

function decimalReader(column: TableColumn, text: (row: number) => string): (row: number) => Decimal | undefined {
  if (column.kind !== "integers") return (row) => parseDecimal(text(row));
  const { values, scale, wide } = column;
  return (row) => ({ units: wide?.get(row) ?? values[row] ?? 0, decimals: scale });
}

/** The text of a cell, for messages. */
function cellText(column: TableColumn): (row: number) => string {
  switch (column.kind) {
    case "texts":
      return textReader(column);
    case "doubles":
      return (row) => String(column.values[row]);
    case "booleans":
      return (row) => (column.values[row] === 1 ? "true" : "false");
    case "integers": {
      const { values, wide, scale } = column;
      return (row) => writeUnits(wide?.get(row) ?? values[row] ?? 0, scale);
    }
  }
}
