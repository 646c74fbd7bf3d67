import { divideRounded, type Integer, multiplyIntegers, powerOfTen, type RoundingMode } from "@kinerja/model";
import type { NodeTable } from "./nodeTable.ts";

/** The scale of a number node; a literal absence has none and fits any. */
export function scaleOf(table: NodeTable, node: number): number | undefined {
  const { type } = table.get(node);
  return type.kind === "number" ? type.scale : undefined;
}

/** The node's value at a greater scale, exactly; the node itself where it has that scale already. */
export function widenNode(table: NodeTable, node: number, scale: number): number {
  const { type, level } = table.get(node);
  if (type.kind !== "number" || type.scale >= scale) return node;
  const factor = powerOfTen(scale - type.scale);
  const bound = (value: Integer): Integer => multiplyIntegers(value, factor);
  return table.add(
    level,
    { kind: "number", scale, least: bound(type.least), greatest: bound(type.greatest) },
    { operation: "widen", a: node, factor },
  );
}

/** The node's value at a lesser scale, rounded once; widened where the scale is greater. */
export function narrowNode(
  table: NodeTable,
  node: number,
  scale: number,
  options: { readonly mode: RoundingMode; readonly decision: boolean },
): number {
  const { type, level } = table.get(node);
  if (type.kind !== "number" || type.scale <= scale) return widenNode(table, node, scale);
  const factor = powerOfTen(type.scale - scale);
  const bound = (value: Integer): Integer => divideRounded(value, factor, options.mode);
  return table.add(
    level,
    { kind: "number", scale, least: bound(type.least), greatest: bound(type.greatest) },
    { operation: "narrow", a: node, factor, ...options },
  );
}
