import type { NodeType } from "../program/program.ts";
import type { ColumnType } from "./columnArray.ts";

const widths = [
  ["uint8", 0, 255],
  ["int16", -32_768, 32_767],
  ["int32", -2_147_483_648, 2_147_483_647],
] as const satisfies readonly (readonly [ColumnType, number, number])[];

/** The narrowest array that takes every value of a node. Categories are indexes in their set, booleans 0 and 1. */
export function columnTypeOf(type: NodeType, categories: Readonly<Record<string, readonly string[]>>): ColumnType {
  switch (type.kind) {
    case "absent":
    case "boolean":
      return "uint8";
    case "category":
      return narrowest(0, (categories[type.set]?.length ?? 1) - 1);
    case "number":
      return narrowest(type.least, type.greatest);
  }
}

function narrowest(least: number | bigint, greatest: number | bigint): ColumnType {
  return widths.find(([, from, to]) => least >= from && greatest <= to)?.[0] ?? "float64";
}
