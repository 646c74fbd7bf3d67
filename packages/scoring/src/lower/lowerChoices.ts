import { type Integer, parseDecimal, rescaleDecimal } from "@kinerja/model";
import type { Aggregate, Bands, Compare, Constant, Expression, Otherwise, Table } from "@kinerja/policy";
import { noCell } from "../program/noCell.ts";
import type { NodeType, Operation, ProgramBand, ProgramRead } from "../program/program.ts";
import { addNode, nodeTypeOf } from "./addNode.ts";
import { decideNode, noteDecision } from "./decideNode.ts";
import type { Lowering } from "./lowering.ts";
import { alignNodes } from "./lowerNumbers.ts";
import { noteRead } from "./noteRead.ts";
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
  // Edges are folded into the node; lowering a parameter notes that the rule read it.
  for (const edge of edges) if (edge?.kind === "parameter") lower(lowering, edge);
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
  const cells = new Array<number>(sizes.reduce((product, size) => product * size, 1)).fill(noCell);
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
  const reads: ProgramRead[] = [];
  const operand = expression.of && lower({ ...lowering, level: over, reads, decisions: [] }, expression.of);
  // A rule of the rows has steps of its own; what else the rows read is told here, row by row.
  for (const read of reads) if (read.kind !== "rule") noteRead(lowering, read);
  const empty = expression.empty === "refuse" ? undefined : lower(lowering, expression.empty);
  const base = { operation: "aggregate", function: name, over, absent } as const;
  const type = nodeTypeOf(lowering.analysis, expression);
  const node =
    name === "count"
      ? countNode(lowering, { ...base, ...(operand === undefined ? {} : { a: operand }) }, { type, empty })
      : sumNode(lowering, base, { type, operand, empty });
  const part = expression.of !== undefined && "name" in expression.of ? `.${expression.of.name}` : "";
  noteRead(lowering, { kind: "aggregate", name: `${name} ${expression.over}${part}`, node });
  return node;
}

interface AggregateParts {
  readonly type: NodeType;
  /** The node of the value for no row; none where that is an issue. */
  readonly empty: number | undefined;
}

type AggregateBase = Omit<Extract<Operation, { readonly operation: "aggregate" }>, "empty">;

/** Any aggregate but a count: its rows and its value for no row share a scale. */
function sumNode(
  lowering: Lowering,
  base: AggregateBase,
  { type, operand, empty }: AggregateParts & { readonly operand: number | undefined },
): number {
  const aligned =
    operand === undefined || empty === undefined ? [operand, empty] : alignNodes(lowering, [operand, empty]);
  const [a, emptyNode] = aligned;
  const parts = { ...(a === undefined ? {} : { a }), empty: emptyNode ?? ("refuse" as const) };
  return lowering.table.add(lowering.level, type, { ...base, ...parts });
}

/** A count is whole; where the value for no row has decimals, it is chosen outside of the count. */
function countNode(lowering: Lowering, base: AggregateBase, { type, empty }: AggregateParts): number {
  const { table, level } = lowering;
  const scale = empty === undefined ? 0 : (scaleOf(table, empty) ?? 0);
  if (empty === undefined || scale === 0) return table.add(level, type, { ...base, empty: empty ?? "refuse" });
  const greatest = lowering.document.levels[base.over]?.greatestCount ?? 1;
  const zero = table.add(0, { kind: "number", scale: 0, least: 0, greatest: 0 }, { operation: "constant", value: 0 });
  const count = table.add(level, { kind: "number", scale: 0, least: 0, greatest }, { ...base, empty: zero });
  const some = { operation: "compare", comparison: "moreThan", a: count, b: zero } as const;
  const condition = table.add(level, { kind: "boolean" }, some);
  const counted = widenNode(table, count, scale);
  return table.add(level, type, { operation: "choose", if: condition, then: counted, else: empty });
}
