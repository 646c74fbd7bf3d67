import { partsOf } from "../lower/addNode.ts";
import type { ProgramOutput } from "../program/program.ts";
import { createBlock } from "./block.ts";
import { bitOf } from "./createNodeFacts.ts";
import { placeNodes } from "./placeNodes.ts";
import { type Block, nodeAt, type Printing } from "./printing.ts";

/** What is to be computed for each row of a level: the plan of one loop body. */
export interface RowPlan {
  readonly level: number;
  readonly block: Block;
  /** Rounds in order: loops over the rows below, each with the aggregates that it gathers. */
  readonly loops: ReadonlyMap<number, RowLoop>;
  readonly lastRound: number;
  readonly outputs: readonly PlannedOutput[];
  readonly constraints: readonly number[];
  /** Nodes of levels above that are read here. */
  readonly outer: ReadonlySet<number>;
}

/** One loop over the rows below a row. */
interface RowLoop {
  readonly aggregates: readonly number[];
  readonly row: RowPlan;
}

/** A rule of the level: written where it is printed, looked at where it can lack its value. */
export interface PlannedOutput {
  readonly output: ProgramOutput;
  /** Its place among the printed rules of its level; none where it is only looked at. */
  readonly place: number | undefined;
}

/** What {@link planRow} needs. */
export interface PlanOptions {
  readonly level: number;
  /** Nodes of later rounds cannot be computed yet. */
  readonly lastRound: number;
  /** What aggregates gather of each row. */
  readonly operands: readonly number[];
  /** Rules that are written, by level. */
  readonly rules: readonly (readonly string[])[];
  readonly outer: Block | undefined;
}

/** Plans the body of the loop over the rows of a level, and of the loops in it. */
export function planRow(printing: Printing, options: PlanOptions): RowPlan {
  const { program, facts } = printing;
  const { level, lastRound, operands, rules, outer: outerBlock } = options;
  const block = createBlock(level, outerBlock);
  const roundOf = (node: number): number => facts[node]?.round ?? 0;
  // At the member everything is due; below, what the round before has made possible.
  const isDue = (node: number): boolean => level === 0 || roundOf(node) === lastRound;
  const outputs = plannedOutputs(printing, level, rules[level] ?? []).filter(({ output }) => isDue(output.shown));
  const constraints = (program.levels[level]?.constraints ?? []).map(({ node }) => node).filter(isDue);
  const roots = new Map<number, number>();
  const needed = new Set<number>();
  const outer = new Set<number>();
  const need = (node: number): void => {
    const given = nodeAt(printing, node);
    if (given.level < level) {
      if (given.operation !== "constant" && given.operation !== "absent") outer.add(node);
      return;
    }
    if (needed.has(node)) return;
    needed.add(node);
    for (const part of partsOf(given)) need(part);
  };
  const needAtRow = (node: number, times: number): void => {
    if (nodeAt(printing, node).level === level) roots.set(node, (roots.get(node) ?? 0) + times);
    need(node);
  };
  for (const node of operands) needAtRow(node, 1);
  for (const node of constraints) needAtRow(node, 1);
  for (const { output, place } of outputs) needAtRow(output.shown, place === undefined ? 1 : 2);
  const loops = new Map<number, RowLoop>();
  const greatestRound = Math.min(lastRound, Math.max(0, ...facts.map(({ round }) => round)));
  for (let round = greatestRound + 1; round > 0; round -= 1) {
    const aggregates = [...needed].filter((node) => {
      const given = nodeAt(printing, node);
      return given.operation === "aggregate" && given.a !== undefined && roundOf(node) === round;
    });
    if (aggregates.length === 0 && !isWrittenBelow(printing, options, round - 1)) continue;
    const below = planRow(printing, {
      level: level + 1,
      lastRound: round - 1,
      operands: aggregates.flatMap((node) => operandOf(printing, node)),
      rules,
      outer: block,
    });
    for (const node of below.outer) needAtRow(node, 2);
    loops.set(round, { aggregates: aggregates.sort((a, b) => a - b), row: below });
  }
  placeNodes({ nodes: program.nodes, needed: [...needed].sort((a, b) => b - a), roots, row: block });
  orderNamed(block, roundOf);
  return { level, block, loops, lastRound: greatestRound, outputs, constraints, outer };
}

function operandOf(printing: Printing, node: number): readonly number[] {
  const given = nodeAt(printing, node);
  return given.operation === "aggregate" && given.a !== undefined ? [given.a] : [];
}

function plannedOutputs(
  { program, facts }: Printing,
  level: number,
  written: readonly string[],
): readonly PlannedOutput[] {
  // Below the member only a fault bears on the status; an absence of a row's rule does not.
  const bearing = level === 0 ? -1 : bitOf("fault");
  return (program.levels[level]?.outputs ?? []).flatMap((output): readonly PlannedOutput[] => {
    const place = written.indexOf(output.name);
    if (place >= 0) return [{ output, place }];
    return ((facts[output.shown]?.lacks ?? 0) & bearing) === 0 ? [] : [{ output, place: undefined }];
  });
}

/** Whether rows of any level below have something to write or to test in a round. */
function isWrittenBelow(printing: Printing, { level, rules }: PlanOptions, round: number): boolean {
  const { program, facts } = printing;
  return program.levels.some((given, below) => {
    if (below <= level) return false;
    const outputs = plannedOutputs(printing, below, rules[below] ?? []).map(({ output }) => output.shown);
    return [...outputs, ...given.constraints.map(({ node }) => node)].some((node) => facts[node]?.round === round);
  });
}

function orderNamed(block: Block, roundOf: (node: number) => number): void {
  block.named.sort((a, b) => roundOf(a) - roundOf(b) || a - b);
  for (const branch of block.branches.values()) orderNamed(branch, roundOf);
}
