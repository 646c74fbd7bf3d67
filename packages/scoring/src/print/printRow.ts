import { columnTypeOf } from "../cohort/columnTypeOf.ts";
import { bitOf } from "./createNodeFacts.ts";
import { operand } from "./expressions.ts";
import type { PlannedOutput, RowPlan } from "./planRow.ts";
import { gatherRow, openGathering } from "./printAggregate.ts";
import { type Block, nodeAt, type Printing } from "./printing.ts";
import { printInBranch } from "./slot.ts";

/** What is gathered of a member's outputs for its status. */
export interface Bearing {
  /** The bits that any output of the member may lack. */
  lacks: number;
}

/** Prints the body of the loop over the rows of a plan's level into its block. */
export function printRow(printing: Printing, plan: RowPlan, bearing: Bearing): void {
  const { block, level, loops, lastRound } = plan;
  const below = level + 1;
  if (loops.size > 0 || countsRows(printing, plan)) {
    const offsets = printing.bind(`$columns.offsets[${below}]`, `${printing.program.levels[below]?.name ?? ""}Offsets`);
    block.lines.push(`const $first${below} = ${offsets}[$row${level}];`);
    block.lines.push(`const $last${below} = ${offsets}[$row${level} + 1];`);
  }
  for (let round = 0; round <= lastRound + 1; round += 1) {
    const loop = loops.get(round);
    if (loop !== undefined) {
      const gathered = loop.aggregates.map((node) => openGathering(printing, node, block));
      const body = loop.row.block;
      const inner: string[] = [];
      printRow(printing, loop.row, bearing);
      for (const gathering of gathered) gatherRow(printing, gathering, body);
      inner.push(...body.lines);
      const row = `$row${below}`;
      block.lines.push(`for (let ${row} = $first${below}; ${row} < $last${below}; ${row} += 1) {`);
      block.lines.push(...inner.map((line) => `  ${line}`), "}");
    }
    for (const node of block.named) if ((printing.facts[node]?.round ?? 0) === round) printing.value(node, block);
  }
  for (const output of plan.outputs) printOutput(printing, plan, output, bearing);
  for (const node of plan.constraints) printConstraint(printing, node, block);
}

function countsRows({ program }: Printing, { block, level }: RowPlan): boolean {
  const counts = (at: Block): boolean =>
    at.named.some((node) => program.nodes[node]?.operation === "aggregate") || [...at.branches.values()].some(counts);
  return program.levels[level + 1] !== undefined && counts(block);
}

function printOutput(
  printing: Printing,
  { block, level }: RowPlan,
  { output, place }: PlannedOutput,
  bearing: Bearing,
): void {
  const { program, facts, bind } = printing;
  const given = nodeAt(printing, output.shown);
  const bits = facts[output.shown]?.lacks ?? 0;
  if (place === undefined) {
    const { lacks } = printInBranch(printing, block, output.shown);
    bear(block, bearing, { level, lacks, bits });
    return;
  }
  const value = bits === 0 ? printing.value(output.shown, block) : printing.atom(output.shown, block);
  bear(block, bearing, { level, lacks: value.lacks, bits });
  const column = bind(`$columns.values[${level}][${place}]`, `${output.name}Output`);
  const isFloat = columnTypeOf(given.type, program.categories) === "float64";
  const text = given.type.kind === "boolean" ? `${operand(value, 5)} ? 1 : 0` : value.text;
  // No column holds minus zero.
  const shown = isFloat ? `${operand(value, 2)} + 0` : text;
  const row = `$row${level}`;
  if (value.lacks === "0") {
    block.lines.push(`if (${column} !== undefined) ${column}[${row}] = ${shown};`);
    const states = printing.dense ? undefined : bind(`$columns.lacks[${level}][${place}]`, `${output.name}States`);
    if (states !== undefined) block.lines.push(`if (${states} !== undefined) ${states}[${row}] = 0;`);
    return;
  }
  const states = bind(`$columns.lacks[${level}][${place}]`, `${output.name}States`);
  block.lines.push(
    `if (${column} !== undefined) {`,
    `  ${column}[${row}] = ${value.lacks} === 0 ? ${given.type.kind === "boolean" ? `(${shown})` : shown} : 0;`,
    `  ${states}[${row}] = $stateOf[${value.lacks}];`,
    "}",
  );
}

/** Notes what an output lacks: below the member only a fault bears on the status. */
function bear(
  block: Block,
  bearing: Bearing,
  { level, lacks, bits }: { readonly level: number; readonly lacks: string; readonly bits: number },
): void {
  const mattering = level === 0 ? bits & ~bitOf("notApplicable") : bits & bitOf("fault");
  if (mattering === 0 || lacks === "0") return;
  bearing.lacks |= mattering;
  const text = level === 0 ? lacks : `${lacks} & ${bitOf("fault")}`;
  const line = `$lacks |= ${text};`;
  if (!block.lines.includes(line)) block.lines.push(line);
}

function printConstraint(printing: Printing, node: number, block: Block): void {
  printing.flags.add("broken");
  const value = printing.value(node, block);
  const fails = `!${operand(value, 0)}`;
  block.lines.push(`if (${value.lacks === "0" ? "" : `${value.lacks} === 0 && `}${fails}) $broken = 1;`);
}
