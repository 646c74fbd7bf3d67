import { formatDecimal } from "@kinerja/model";
import type { NodeType, Program } from "@kinerja/scoring";
import type { InputColumn, ResultColumn } from "@kinerja/scoring/cohort";

/** The value of a column's row as text, for a row that has one. */
export function columnText(
  program: Program,
  type: NodeType,
  { values, wide }: InputColumn | ResultColumn,
): (row: number) => string {
  if (type.kind === "number")
    return (row) => formatDecimal({ units: wide?.get(row) ?? values[row] ?? 0, decimals: type.scale });
  const names = type.kind === "category" ? (program.categories[type.set] ?? []) : ["false", "true"];
  return (row) => names[values[row] ?? 0] ?? "";
}
