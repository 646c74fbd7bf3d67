import { createInterpreter, type Interpreter } from "../interpret/createInterpreter.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { createFrame, type Frame, moveFrame, type Place, slotAt } from "../interpret/step.ts";
import { partsOf } from "../lower/addNode.ts";
import type { Program } from "../program/program.ts";
import { compileRangeStep } from "./compileRangeStep.ts";
import type { RangeStep } from "./rangeStep.ts";
import { createRanges, fixRanges, type Ranges } from "./ranges.ts";

/** What a node reads: places at its own level or above, and for an aggregate one at the rows below. */
interface NodeReads {
  readonly node: number;
  readonly place: Place;
  readonly parts: readonly Place[];
  readonly rows: Place | undefined;
  readonly step: RangeStep;
}

/** A program whose nodes can be computed over ranges: what may come out while some inputs vary. */
export interface RangeProgram {
  readonly interpreter: Interpreter;
  readonly ranges: Ranges;
  readonly frame: Frame;
  readonly phases: readonly RangePhase[];
}

/** Nodes of one level that can be computed row by row in this order. */
export interface RangePhase {
  readonly level: number;
  readonly nodes: readonly NodeReads[];
}

/** Makes the range form of a program beside its interpreter. */
export function createRangeProgram(program: Program): RangeProgram {
  const interpreter = createInterpreter(program);
  const { layout } = interpreter;
  const readsOf = (index: number): readonly NodeReads[] => {
    const node = program.nodes[index];
    const step = compileRangeStep(program, layout, index);
    if (node === undefined || step === undefined) return [];
    const rows = node.operation === "aggregate" && node.a !== undefined ? placeOf(layout, node.a) : undefined;
    const parts = partsOf(node).map((part) => placeOf(layout, part));
    return [{ node: index, place: placeOf(layout, index), parts, rows, step }];
  };
  return {
    interpreter,
    ranges: createRanges(),
    frame: createFrame(interpreter.memory),
    phases: program.phases.map(({ level, nodes }) => ({ level, nodes: nodes.flatMap(readsOf) })),
  };
}

/** The computations that some inputs set off, in order. */
export interface RangePlan {
  readonly steps: readonly { readonly level: number; readonly row: number; readonly step: RangeStep }[];
  /** Every slot that may change, the inputs among them. */
  readonly touched: ReadonlySet<number>;
}

/** Fixes all slots at the member that stands in the memory, and finds what in the phases depends on the given slots. */
export function planRanges(
  { interpreter, ranges }: RangeProgram,
  inputs: readonly number[],
  phases: readonly RangePhase[],
): RangePlan {
  const { memory } = interpreter;
  fixRanges(ranges, memory);
  const touched = new Set(inputs);
  const steps: { level: number; row: number; step: RangeStep }[] = [];
  for (const { level, nodes } of phases) {
    const rows = memory.rows[level] ?? 0;
    for (let row = 0; row < rows; row += 1) {
      const at = { level, row };
      for (const reads of nodes) {
        const isTouched =
          reads.parts.some((part) => touched.has(slotAt(memory, at, part))) ||
          (reads.rows !== undefined && someRow(interpreter, at, reads.rows, touched));
        if (!isTouched) continue;
        touched.add(slotAt(memory, at, reads.place));
        steps.push({ level, row, step: reads.step });
      }
    }
  }
  return { steps, touched };
}

/** Computes what may come out, with the inputs' ranges as they stand. */
export function runRanges({ frame, ranges }: RangeProgram, { steps }: RangePlan): void {
  for (const { level, row, step } of steps) {
    moveFrame(frame, level, row);
    step(frame, ranges);
  }
}

function someRow(
  { memory }: Interpreter,
  { level, row }: { readonly level: number; readonly row: number },
  place: Place,
  touched: ReadonlySet<number>,
): boolean {
  const last = memory.firstChild[level]?.[row + 1] ?? 0;
  for (let index = memory.firstChild[level]?.[row] ?? 0; index < last; index += 1)
    if (touched.has(slotAt(memory, { level: level + 1, row: index }, place))) return true;
  return false;
}
