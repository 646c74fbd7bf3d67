import type { ProgramNode } from "../program/program.ts";
import { isFaultCode, lackCodes } from "./lackCodes.ts";
import type { MadeColumn } from "./relation.ts";
import type { SqlContext } from "./sqlContext.ts";
import { joinLacks, usesOfLacks, writeLacks } from "./writeLacks.ts";
import { columnWidth, readNode, sizeAt, type WrittenNode } from "./writeNode.ts";
import { castTo, type Written } from "./written.ts";

type Aggregate = Extract<ProgramNode, { operation: "aggregate" }>;

const present = lackCodes.present;

/** The columns of a group of rows that an aggregate needs: its value, how many rows have one, and what they lack. */
export function writeGroup(
  context: SqlContext,
  index: number,
  node: Aggregate,
): readonly (readonly [string, MadeColumn])[] {
  if (node.a === undefined) return [[`gk${index}`, { text: "COUNT(*)", uses: [] }]];
  const a = readNode(context, node.a);
  const { uses } = a;
  const lack = groupLack(context, node, a);
  const made: (readonly [string, MadeColumn])[] = [
    [`gs${index}`, { text: groupText(context, index, { node, a }), uses }],
    [`gk${index}`, { text: `COUNT(${a.text})`, uses }],
  ];
  return lack === undefined ? made : [...made, [`gl${index}`, { text: lack, uses: usesOfLacks(a.lacks) }]];
}

function groupText(
  context: SqlContext,
  index: number,
  { node, a }: { readonly node: Aggregate; readonly a: Written },
): string {
  const { dialect, program } = context;
  const bit = `CASE WHEN ${a.text} THEN 1 WHEN NOT ${a.text} THEN 0 END`;
  switch (node.function) {
    case "count":
      return `COUNT(${a.text})`;
    case "least":
      return `MIN(${a.text})`;
    case "greatest":
      return `MAX(${a.text})`;
    case "every":
      return `MIN(${bit})`;
    case "some":
      return `MAX(${bit})`;
    case "sum": {
      const size = sizeAt(context, node.a ?? -1) * BigInt(program.levels[node.over]?.greatestCount ?? 1);
      if (size > dialect.greatestWide) context.noteTooWide(index, size, dialect.greatestWide);
      const width = size < 2n ** 63n ? "narrow" : "wide";
      return `CAST(SUM(${castTo(dialect, a, width)}) AS ${dialect.types[width]})`;
    }
  }
}

/** What rows lack that stands for the whole: the least code; nothing where no row can lack what counts. */
function groupLack(context: SqlContext, { a: of = -1, absent }: Aggregate, a: Written): string | undefined {
  const codes = [...(context.lacks[of] ?? [])];
  const code = writeLacks(a.lacks);
  if (codes.length === 0 || (absent === "skip" && !codes.some(isFaultCode))) return undefined;
  switch (absent) {
    case "skip":
      return `MIN(CASE WHEN ${code} < 0 THEN ${code} END)`;
    case "propagate":
      return `MIN(CASE WHEN ${code} < ${present} THEN ${code} END)`;
    case "refuse":
      return `MIN(CASE WHEN ${code} < 0 THEN ${code} WHEN ${code} < ${present} THEN ${lackCodes["score.absentRow"]} END)`;
  }
}

/** Writes an aggregate from the columns of its group; a row without rows below finds none of them. */
export function writeAggregate(context: SqlContext, index: number, node: Aggregate): WrittenNode {
  const { program, dialect } = context;
  const [sum, count, lack] = [`gs${index}`, `gk${index}`, `gl${index}`];
  const own = program.nodes[index];
  const empty = node.empty === "refuse" ? undefined : readNode(context, node.empty);
  const rows = node.a === undefined ? undefined : readNode(context, node.a);
  const hasLack = rows !== undefined && groupLack(context, node, rows) !== undefined;
  const width = own === undefined ? "other" : columnWidth(own);
  const cast = (text: string): string => (width === "other" ? text : `CAST(${text} AS ${dialect.types[width]})`);
  const isDeciding = node.function === "every" ? `${sum} = 0` : node.function === "some" ? `${sum} = 1` : undefined;
  const value =
    node.function === "every"
      ? "TRUE"
      : node.function === "some"
        ? "FALSE"
        : cast(node.function === "count" ? count : sum);
  const decided = node.function === "every" ? "FALSE" : "TRUE";
  const other =
    empty === undefined
      ? "NULL"
      : width === "other" || empty.text === "NULL"
        ? empty.text
        : castTo(dialect, empty, width);
  const when = (deciding: string, lacking: string, there: string, none: string): string =>
    [
      "CASE",
      ...(isDeciding === undefined ? [] : [`WHEN ${isDeciding} THEN ${deciding}`]),
      ...(hasLack ? [`WHEN ${lack} IS NOT NULL THEN ${lacking}`] : []),
      `WHEN ${count} > 0 THEN ${there} ELSE ${none} END`,
    ].join(" ");
  const uses = [...(rows === undefined ? [] : [sum]), count, ...(hasLack ? [lack] : []), ...(empty?.uses ?? [])];
  const isCoded = context.lacks[index]?.size !== 0;
  const none = empty === undefined ? String(lackCodes["score.noRows"]) : writeLacks(empty.lacks);
  return {
    value: { text: when(decided, "NULL", value, other), width: width === "other" ? "other" : width, uses, lacks: [] },
    ...(isCoded
      ? {
          code: {
            text: when(String(present), lack, String(present), none),
            uses: [...uses, ...usesOfLacks(joinLacks(empty === undefined ? [] : [empty]))],
          },
        }
      : {}),
  };
}
