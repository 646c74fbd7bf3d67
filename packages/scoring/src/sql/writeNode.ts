import type { Comparison } from "@kinerja/policy";
import { noCell } from "../program/noCell.ts";
import type { ProgramNode } from "../program/program.ts";
import type { IntegerWidth } from "./dialect.ts";
import { lackCodes } from "./lackCodes.ts";
import type { SqlContext } from "./sqlContext.ts";
import { writeBands } from "./writeBands.ts";
import { joinLacks, usesOfLacks, writeLacks } from "./writeLacks.ts";
import { type Operand, quotientSize, writeQuotient } from "./writeQuotient.ts";
import { castTo, unify, type Written } from "./written.ts";

/** A node's value, and its state where that is more than the least of its operands' states. */
export interface WrittenNode {
  readonly value: Written;
  readonly code?: { readonly text: string; readonly uses: readonly string[] };
}

const comparisons = {
  equal: "=",
  notEqual: "<>",
  lessThan: "<",
  atMost: "<=",
  moreThan: ">",
  atLeast: ">=",
} as const satisfies Record<Comparison, string>;

const greatestNarrow = 2n ** 63n - 1n;
const present = String(lackCodes.present);

/** How a node is read: by its column, or by its text where it has none. */
export function readNode(context: SqlContext, index: number): Written {
  const column = context.columns.get(index);
  if (column !== undefined) return column;
  if (context.named.has(index)) throw new RangeError(`node ${index} is read before its column`);
  const { value } = writeNode(context, index);
  return context.lacks[index]?.size === 0 ? { ...value, lacks: [] } : value;
}

/** Writes the operation of a node. Aggregates are written beside their rows, inputs where they are read. */
export function writeNode(context: SqlContext, index: number): WrittenNode {
  const node = context.program.nodes[index];
  if (node === undefined) throw new RangeError(`node ${index}`);
  const isCoded = context.lacks[index]?.size !== 0;
  const read = (part: number): Written => readNode(context, part);
  const value = (
    text: string,
    width: Written["width"],
    parts: readonly Written[],
    lacks = joinLacks(parts),
  ): Written => ({
    text,
    width,
    uses: parts.flatMap(({ uses }) => uses),
    lacks,
  });
  const coded = (written: Written, text: string, parts: readonly Written[]): WrittenNode =>
    isCoded
      ? { value: written, code: { text, uses: [...written.uses, ...usesOfLacks(joinLacks(parts))] } }
      : { value: written };
  switch (node.operation) {
    case "input":
    case "aggregate":
      throw new RangeError(`node ${index} has no text of its own`);
    case "constant":
      return {
        value: value(constantText(node), node.type.kind === "boolean" ? "other" : widthOf(sizeOf(node), "small"), []),
      };
    case "absent": {
      const code = lackCodes[node.kind];
      return { value: value("NULL", "other", [], [{ text: String(code), uses: [], codes: new Set([code]) }]) };
    }
    case "add":
    case "multiply": {
      const size = node.of.reduce(
        (total, part) =>
          node.operation === "add" ? total + sizeAt(context, part) : total * atLeastOne(sizeAt(context, part)),
        node.operation === "add" ? 0n : 1n,
      );
      return {
        value: arithmetic(context, index, { of: node.of, size, sign: node.operation === "add" ? " + " : " * " }),
      };
    }
    case "subtract": {
      const size = sizeAt(context, node.a) + sizeAt(context, node.b);
      return { value: arithmetic(context, index, { of: [node.a, node.b], size, sign: " - " }) };
    }
    case "widen": {
      const a = read(node.a);
      const size = sizeAt(context, node.a) * BigInt(node.factor);
      const width = demand(context, index, size);
      return {
        value: value(
          `(${castTo(context.dialect, a, width)} * ${castTo(context.dialect, literal(node.factor), width)})`,
          width,
          [a],
        ),
      };
    }
    case "least":
    case "greatest": {
      const parts = node.of.map(read);
      const { texts, width } = unify(context.dialect, parts);
      const lacks = joinLacks(parts);
      const all = `${node.operation.toUpperCase()}(${texts.join(", ")})`;
      const isThere = lacks.map(({ text }) => `${text} = ${present}`).join(" AND ");
      const text = lacks.length === 0 ? all : `CASE WHEN ${isThere} THEN ${all} END`;
      const made = value(text, width, parts);
      return { value: { ...made, uses: [...made.uses, ...usesOfLacks(lacks)] } };
    }
    case "narrow": {
      const a = read(node.a);
      const parts = { up: 1n, down: BigInt(node.factor), mode: node.mode };
      return { value: quotientOf(context, index, { a: [node.a, a], parts, operands: [a] }) };
    }
    case "divide": {
      const [a, b] = [read(node.a), read(node.b)];
      const parts = { up: BigInt(node.up), down: BigInt(node.down), mode: node.mode };
      const made = quotientOf(context, index, { a: [node.a, a], b: [node.b, b], parts, operands: [a, b] });
      const bounds = boundsAt(context, node.b);
      if (bounds.least > 0n || bounds.greatest < 0n) return { value: made };
      const zero = node.whenZero === "issue" ? lackCodes["score.divisionByZero"] : lackCodes[node.whenZero];
      const lacks = joinLacks([a, b]);
      const isThere = a.lacks.map(({ text }) => ` AND ${text} = ${present}`).join("");
      return coded(made, `CASE WHEN ${b.text} = 0${isThere} THEN ${zero} ELSE ${writeLacks(lacks)} END`, [a, b]);
    }
    case "compare": {
      const [a, b] = [read(node.a), read(node.b)];
      return { value: value(`(${a.text} ${comparisons[node.comparison]} ${b.text})`, "other", [a, b]) };
    }
    case "all":
    case "any": {
      const parts = node.of.map(read);
      const text = `(${parts.map((part) => part.text).join(node.operation === "all" ? " AND " : " OR ")})`;
      const made = value(text, "other", parts);
      return coded(
        made,
        `CASE WHEN ${text} IS NOT NULL THEN ${present} ELSE ${writeLacks(joinLacks(parts))} END`,
        parts,
      );
    }
    case "not": {
      const a = read(node.a);
      return { value: value(`(NOT ${a.text})`, "other", [a]) };
    }
    case "present": {
      const a = read(node.a);
      const code = writeLacks(a.lacks);
      if (a.lacks.length === 0) return { value: value("TRUE", "other", []) };
      const test = isCoded ? `CASE WHEN ${code} >= 0 THEN ${code} = ${present} END` : `(${code} = ${present})`;
      const made = { ...value(test, "other", [a], []), uses: usesOfLacks(a.lacks) };
      return coded(made, `CASE WHEN ${code} < 0 THEN ${code} ELSE ${present} END`, [a]);
    }
    case "choose": {
      const [test, then, other] = [read(node.if), read(node.then), read(node.else)];
      const { texts, width } = unify(context.dialect, [then, other]);
      const parts = [test, then, other];
      const hasLack = test.lacks.length > 0;
      const choice = (a: string, b: string, none: string): string =>
        hasLack
          ? `CASE WHEN ${test.text} THEN ${a} WHEN NOT ${test.text} THEN ${b}${none} END`
          : `CASE WHEN ${test.text} THEN ${a} ELSE ${b} END`;
      const made = value(choice(texts[0] ?? "NULL", texts[1] ?? "NULL", ""), width, parts);
      const code = choice(writeLacks(then.lacks), writeLacks(other.lacks), ` ELSE ${writeLacks(test.lacks)}`);
      return coded(made, code, parts);
    }
    case "bands": {
      const [a, thens] = [read(node.a), node.bands.map(({ then }) => read(then))];
      const written = writeBands(context, node, { a, thens });
      return coded(value(written.value, written.width, [a, ...thens]), written.code, [a, ...thens]);
    }
    case "table": {
      const inputs = node.of.map(read);
      const position = inputs.reduce((sum, input, at) => {
        const isBoolean = context.program.nodes[node.of[at] ?? -1]?.type.kind === "boolean";
        const own = isBoolean ? `CASE WHEN ${input.text} THEN 1 WHEN NOT ${input.text} THEN 0 END` : input.text;
        return sum === "" ? own : `(${sum}) * ${node.sizes[at] ?? 1} + ${own}`;
      }, "");
      const cells = node.cells.map((cell) => (cell === noCell ? undefined : read(cell)));
      const known = cells.filter((cell) => cell !== undefined);
      const { texts, width } = unify(context.dialect, known);
      let place = 0;
      const values = cells.map((cell, at) => (cell === undefined ? "" : `WHEN ${at} THEN ${texts[place++] ?? "NULL"}`));
      const codes = cells.map(
        (cell, at) => `WHEN ${at} THEN ${cell === undefined ? lackCodes["score.noCell"] : writeLacks(cell.lacks)}`,
      );
      const parts = [...inputs, ...known];
      const made = value(`CASE ${position} ${values.filter((text) => text !== "").join(" ")} END`, width, parts);
      return coded(made, `CASE ${position} ${codes.join(" ")} ELSE ${writeLacks(joinLacks(inputs))} END`, parts);
    }
    case "otherwise": {
      const [a, other] = [read(node.a), read(node.else)];
      const replaced = node.kinds.map((kind) => lackCodes[kind]).join(", ");
      if (a.lacks.length === 0) return { value: a };
      const { texts, width } = unify(context.dialect, [a, other]);
      const code = writeLacks(a.lacks);
      const made = value(`CASE WHEN ${code} IN (${replaced}) THEN ${texts[1]} ELSE ${texts[0]} END`, width, [a, other]);
      const guarded = { ...made, uses: [...made.uses, ...usesOfLacks(a.lacks)] };
      return coded(guarded, `CASE WHEN ${code} IN (${replaced}) THEN ${writeLacks(other.lacks)} ELSE ${code} END`, [
        a,
        other,
      ]);
    }
  }
}

function arithmetic(
  context: SqlContext,
  index: number,
  { of, size, sign }: { readonly of: readonly number[]; readonly size: bigint; readonly sign: string },
): Written {
  const { dialect } = context;
  const parts = of.map((part) => readNode(context, part));
  const width = demand(context, index, size);
  const isNarrow = width === "narrow" && parts.some((part) => part.width === "narrow");
  const texts = parts.map((part) => (isNarrow && part.width === "small" ? part.text : castTo(dialect, part, width)));
  return { text: `(${texts.join(sign)})`, width, uses: parts.flatMap(({ uses }) => uses), lacks: joinLacks(parts) };
}

interface QuotientOptions {
  readonly a: readonly [number, Written];
  readonly b?: readonly [number, Written];
  readonly parts: { readonly up: bigint; readonly down: bigint; readonly mode: "halfUp" | "halfEven" | "down" | "up" };
  readonly operands: readonly Written[];
}

function quotientOf(context: SqlContext, index: number, { a, b, parts, operands }: QuotientOptions): Written {
  const { dialect } = context;
  const operand = ([node, { text }]: readonly [number, Written]): Operand => ({ ...boundsAt(context, node), text });
  const sides = { a: operand(a), ...(b === undefined ? {} : { b: operand(b) }) };
  const size = quotientSize({ ...sides, ...parts });
  const width = demand(context, index, size);
  if (width === "wide") {
    const result = sizeAt(context, index);
    if (result > dialect.greatestWideQuotient) context.noteTooWide(index, result, dialect.greatestWideQuotient);
  }
  const write = ({ text }: Operand, to: IntegerWidth): string => {
    const found = operands.find((candidate) => candidate.text === text);
    return found === undefined ? text : castTo(dialect, found, to);
  };
  const text = writeQuotient(dialect, width, { ...sides, ...parts, write });
  return { text, width, uses: operands.flatMap(({ uses }) => uses), lacks: joinLacks(operands) };
}

/** The width that holds every integer up to a size; what is beyond the widest is noted. */
function demand(context: SqlContext, index: number, size: bigint): IntegerWidth {
  const { greatestWide } = context.dialect;
  if (size > greatestWide) context.noteTooWide(index, size, greatestWide);
  return size <= greatestNarrow ? "narrow" : "wide";
}

/** The width of a column that holds every value of a node. */
export function columnWidth(node: ProgramNode): IntegerWidth | "other" {
  if (node.type.kind === "boolean" || node.type.kind === "absent") return "other";
  return widthOf(sizeOf(node), "narrow");
}

function widthOf<Small extends string>(size: bigint, small: Small): Small | "wide" {
  return size <= greatestNarrow ? small : "wide";
}

function constantText(node: Extract<ProgramNode, { operation: "constant" }>): string {
  if (node.type.kind === "boolean") return node.value === 0 ? "FALSE" : "TRUE";
  return literal(node.value).text;
}

function literal(value: number | bigint): Written {
  return { text: value < 0 ? `(${value})` : String(value), width: "small", uses: [], lacks: [] };
}

/** The bounds of a node's number; 0 and 0 of anything else. */
export function boundsAt(
  { program }: SqlContext,
  index: number,
): { readonly least: bigint; readonly greatest: bigint } {
  const type = program.nodes[index]?.type;
  if (type?.kind !== "number") return { least: 0n, greatest: 0n };
  return { least: BigInt(type.least), greatest: BigInt(type.greatest) };
}

/** The greatest magnitude of a node's number. */
export function sizeAt(context: SqlContext, index: number): bigint {
  const { least, greatest } = boundsAt(context, index);
  const below = least < 0n ? -least : least;
  const above = greatest < 0n ? -greatest : greatest;
  return below > above ? below : above;
}

function sizeOf({ type }: ProgramNode): bigint {
  if (type.kind !== "number") return 0n;
  const [least, greatest] = [BigInt(type.least), BigInt(type.greatest)];
  return -least > greatest ? -least : greatest;
}

function atLeastOne(size: bigint): bigint {
  return size < 1n ? 1n : size;
}
