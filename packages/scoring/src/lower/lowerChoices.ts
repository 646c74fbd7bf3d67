import { type Integer, parseDecimal, rescaleDecimal } from "@kinerja/model";
import type { Aggregate, Bands, Compare, Constant, Expression, Otherwise, Table } from "@kinerja/policy";
import type { ProgramBand } from "../program/program.ts";
import { addNode, nodeTypeOf } from "./addNode.ts";
import { decideNode, noteDecision } from "./decideNode.ts";
import type { Lowering } from "./lowering.ts";
import { alignNodes } from "./lowerNumbers.ts";
import { scaleOf, widenNode } from "./scaleNode.ts";

type Lower = (lowering: Lowering, expression: Expression) => number;

/** Lowers a comparison: each side is decided, then both are brought to a common scale. */
export function lowerCompare(lowering: Lowering, expression: Compare, lower: Lower): number {
  const sides = expression.of.map((part) => decideNode(lowering, part, lower(lowering, part)));
  const [a = 0, b = 0] = alignNodes(lowering, sides);
  return addNode(lowering, expression, { operation: "compare", comparison: expression.comparison, a, b });
}

/** Lowers bands: edges become integers at the operand's scale, sorted from the highest lower edge. */
export function lowerBands(lowering: Lowering, expression: Bands, lower: Lower): number {
  const decided = decideNode(lowering, expression.of, lower(lowering, expression.of));
  const edges = expression.bands.flatMap((band) => [band.atLeast, band.moreThan, band.lessThan, band.atMost]);
  const decimals = edges.map((edge) => (edge === undefined ? 0 : decimalOf(lowering, edge).decimals));
  const scale = Math.max(scaleOf(lowering.table, decided) ?? 0, ...decimals);
  const edgeAt = (edge: Constant): Integer => rescaleDecimal(decimalOf(lowering, edge), scale);
  const thens = alignNodes(
    lowering,
    expression.bands.map((band) => lower(lowering, band.then)),
  );
  const bands = expression.bands.map((band, index): ProgramBand => {
    const lowerEdge = band.atLeast ?? band.moreThan;
    const upperEdge = band.atMost ?? band.lessThan;
    const then = thens[index] ?? 0;
    const upper = upperEdge === undefined ? {} : { upper: edgeAt(upperEdge), upperOpen: band.atMost === undefined };
    return {
      lower: lowerEdge === undefined ? 0 : edgeAt(lowerEdge),
      lowerOpen: band.atLeast === undefined,
      ...upper,
      then,
    };
  });
  const node = addNode(lowering, expression, {
    operation: "bands",
    a: widenNode(lowering.table, decided, scale),
    bands: [...bands].sort((x, y) =>
      x.lower < y.lower ? 1 : x.lower > y.lower ? -1 : Number(y.lowerOpen) - Number(x.lowerOpen),
    ),
  });
  noteDecision(lowering, { node });
  return node;
}

function decimalOf(lowering: Lowering, constant: Constant): { readonly units: Integer; readonly decimals: number } {
  const text =
    constant.kind === "parameter"
      ? lowering.parameters.values[constant.name]?.value
      : "decimal" in constant
        ? constant.decimal
        : undefined;
  return (typeof text === "string" ? parseDecimal(text) : undefined) ?? { units: 0, decimals: 0 };
}

/** Lowers a table: cells in the order of a mixed-radix index, booleans as false and true. */
export function lowerTable(lowering: Lowering, expression: Table, lower: Lower): number {
  const inputs = expression.of.map((part) => lower(lowering, part));
  const domains = expression.of.map((part): readonly (string | boolean)[] => {
    const type = lowering.analysis.types.get(part);
    if (type?.kind !== "category") return [false, true];
    return lowering.document.categories[type.set]?.members.map((member) => member.name) ?? [];
  });
  const sizes = domains.map((domain) => domain.length);
  const cells = new Array<number>(sizes.reduce((product, size) => product * size, 1)).fill(-1);
  const thens = alignNodes(
    lowering,
    expression.cells.map((cell) => lower(lowering, cell.then)),
  );
  for (const [index, cell] of expression.cells.entries()) {
    const position = cell.when.reduce<number>(
      (sum, key, input) => sum * (sizes[input] ?? 1) + (domains[input]?.indexOf(key) ?? 0),
      0,
    );
    cells[position] = thens[index] ?? 0;
  }
  const node = addNode(lowering, expression, { operation: "table", of: inputs, sizes, cells });
  noteDecision(lowering, { node });
  return node;
}

/** Lowers a replacement for some kinds of absence. */
export function lowerOtherwise(lowering: Lowering, expression: Otherwise, lower: Lower): number {
  const [a = 0, other = 0] = alignNodes(lowering, [lower(lowering, expression.of), lower(lowering, expression.else)]);
  return addNode(lowering, expression, { operation: "otherwise", a, kinds: expression.kinds, else: other });
}

/** Lowers an aggregate; its operand is read at the child level. */
export function lowerAggregate(lowering: Lowering, expression: Aggregate, lower: Lower): number {
  const { function: name, absent } = expression;
  const over = lowering.level + 1;
  // What the rows read is told by the rule that they belong to, so the notes of the child level are left out.
  const operand = expression.of && lower({ ...lowering, level: over, reads: [], decisions: [] }, expression.of);
  const empty = expression.empty === "refuse" ? undefined : lower(lowering, expression.empty);
  const aligned =
    operand === undefined || name === "count" ? [operand, empty] : alignOptional(lowering, operand, empty);
  const [a, emptyNode] = aligned;
  const node = lowering.table.add(lowering.level, nodeTypeOf(lowering.analysis, expression), {
    operation: "aggregate",
    function: name,
    over,
    ...(a === undefined ? {} : { a }),
    absent,
    empty: emptyNode ?? "refuse",
  });
  const part = expression.of !== undefined && "name" in expression.of ? `.${expression.of.name}` : "";
  lowering.reads.push({ kind: "aggregate", name: `${name} ${expression.over}${part}`, node });
  return node;
}

function alignOptional(
  lowering: Lowering,
  operand: number,
  empty: number | undefined,
): readonly (number | undefined)[] {
  return empty === undefined ? [operand] : alignNodes(lowering, [operand, empty]);
}
