import type { AbsenceKind } from "@kinerja/model";
import { tightenBounds } from "../cohort/tightenBounds.ts";
import { codes } from "../interpret/memory.ts";
import { partsOf } from "../lower/addNode.ts";
import { noCell } from "../program/noCell.ts";
import type { Program, ProgramBand, ProgramNode } from "../program/program.ts";

/** What is known of a node before any data is seen. */
export interface NodeFacts {
  /** The codes that it can have besides 0, as bits: `1 << code`. */
  readonly lacks: number;
  /** Least and greatest value where it is there. */
  readonly least: bigint;
  readonly greatest: bigint;
  /** In which round of aggregates it can be computed; the rows that it gathers are one round earlier. */
  readonly round: number;
}

/** The bit of a code. */
export function bitOf(code: AbsenceKind | "fault"): number {
  return 1 << codes[code];
}

const anyAbsence = bitOf("pending") | bitOf("notMeasured") | bitOf("excused") | bitOf("notApplicable");

/** Works out the facts of every node; `dense` where every input is measured. */
export function createNodeFacts(program: Program, { dense }: { readonly dense: boolean }): readonly NodeFacts[] {
  const facts: NodeFacts[] = [];
  const lacksOf = (node: number): number => facts[node]?.lacks ?? 0;
  const allLacks = (nodes: readonly number[]): number => nodes.reduce((bits, node) => bits | lacksOf(node), 0);
  for (const node of tightenBounds(program).nodes) {
    const [least, greatest] = boundsOf(program, node);
    facts.push({ lacks: lacks(node), least, greatest, round: roundOf(node) });
  }
  return facts;

  function lacks(node: ProgramNode): number {
    switch (node.operation) {
      case "constant":
        return 0;
      case "absent":
        return bitOf(node.kind);
      case "input":
        return dense ? 0 : anyAbsence;
      case "divide": {
        const b = facts[node.b];
        const zero = b === undefined || (b.least <= 0n && b.greatest >= 0n);
        const whenZero = node.whenZero === "issue" ? "fault" : node.whenZero;
        return lacksOf(node.a) | lacksOf(node.b) | (zero ? bitOf(whenZero) : 0);
      }
      case "present":
        return lacksOf(node.a) & bitOf("fault");
      case "bands": {
        const a = facts[node.a];
        const gap = a === undefined || !areWhole(node.bands, a) ? bitOf("fault") : 0;
        return lacksOf(node.a) | allLacks(node.bands.map(({ then }) => then)) | gap;
      }
      case "table": {
        const cells = node.cells.filter((cell) => cell !== noCell);
        return allLacks(node.of) | allLacks(cells) | (cells.length < node.cells.length ? bitOf("fault") : 0);
      }
      case "otherwise": {
        const kinds = node.kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
        const replaced = (lacksOf(node.a) & kinds) === 0 ? 0 : lacksOf(node.else);
        return (lacksOf(node.a) & ~kinds) | replaced;
      }
      case "aggregate": {
        const empty = node.empty === "refuse" ? bitOf("fault") : lacksOf(node.empty);
        const rows = node.a === undefined ? 0 : lacksOf(node.a);
        const fault = rows & bitOf("fault");
        const absent = rows & anyAbsence;
        switch (node.absent) {
          case "skip":
            return empty | fault;
          case "propagate":
            return empty | rows;
          case "refuse":
            return empty | fault | (absent === 0 ? 0 : bitOf("fault"));
          default:
            return node.absent satisfies never;
        }
      }
      default:
        return allLacks(partsOf(node));
    }
  }

  function roundOf(node: ProgramNode): number {
    const own = partsOf(node).map((part) => facts[part]?.round ?? 0);
    const rows = node.operation === "aggregate" && node.a !== undefined ? (facts[node.a]?.round ?? 0) + 1 : 0;
    return Math.max(0, rows, ...own);
  }
}

function boundsOf(program: Program, node: ProgramNode): readonly [bigint, bigint] {
  const { type } = node;
  switch (type.kind) {
    case "number":
      return [BigInt(type.least), BigInt(type.greatest)];
    case "category":
      return [0n, BigInt(Math.max(1, program.categories[type.set]?.length ?? 1) - 1)];
    case "boolean":
      return [0n, 1n];
    case "absent":
      return [0n, 0n];
  }
}

/** Whether every value within the bounds lies in a band. Bands stand from the highest to the lowest. */
export function areWhole(
  bands: readonly ProgramBand[],
  { least, greatest }: Pick<NodeFacts, "least" | "greatest">,
): boolean {
  let wanted = greatest;
  for (const { lower, lowerOpen, upper, upperOpen } of bands) {
    const top = upper === undefined ? wanted : BigInt(upper) - (upperOpen === true ? 1n : 0n);
    if (top < wanted) return false;
    const bottom = BigInt(lower) + (lowerOpen ? 1n : 0n);
    if (bottom <= least) return true;
    if (bottom - 1n < wanted) wanted = bottom - 1n;
  }
  return false;
}
