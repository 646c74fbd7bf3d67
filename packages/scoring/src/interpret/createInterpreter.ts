import type { Program } from "../program/program.ts";
import { compileStep } from "./compileStep.ts";
import { createLayout, placeOf } from "./createLayout.ts";
import { addRow, clearMemory, codes, createMemory, type Memory } from "./memory.ts";
import { createRowPath, type RowPath } from "./rowPath.ts";
import { createFrame, type Layout, moveFrame, type Step } from "./step.ts";

/** Computes a program for one member after another, in one memory. */
export interface Interpreter {
  readonly program: Program;
  readonly layout: Layout;
  readonly memory: Memory;
  readonly rowPath: RowPath;
  /** Computes every node of the member whose inputs stand in the memory. */
  readonly run: () => void;
}

/** Makes an interpreter: the reference meaning of a program. */
export function createInterpreter(program: Program): Interpreter {
  const layout = createLayout(program);
  const memory = createMemory(program.levels.length);
  const frame = createFrame(memory);
  writeConstants(program, layout, memory);
  const phases = program.phases.map(({ level, nodes }) => ({
    level,
    steps: nodes.map((index) => compileStep(program, layout, index)).filter((step): step is Step => step !== undefined),
  }));
  return {
    program,
    layout,
    memory,
    rowPath: createRowPath(program),
    run: () => {
      for (const { level, steps } of phases) {
        const rows = memory.rows[level] ?? 0;
        for (let row = 0; row < rows; row += 1) {
          moveFrame(frame, level, row);
          for (const step of steps) step(frame);
        }
      }
    },
  };
}

/** Constants stand in the member's run of slots, which is always the first: they are written once. */
function writeConstants(program: Program, layout: Layout, memory: Memory): void {
  addRow(memory, { level: 0, parent: 0, width: layout.widths[0] ?? 0, id: undefined });
  for (const [index, node] of program.nodes.entries()) {
    const slot = placeOf(layout, index).place;
    if (node.operation === "constant") {
      memory.values[slot] = node.value;
      memory.codes[slot] = codes.present;
    } else if (node.operation === "absent") memory.codes[slot] = codes[node.kind];
  }
  clearMemory(memory);
}
