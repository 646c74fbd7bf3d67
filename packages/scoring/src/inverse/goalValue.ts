import { formatDecimal, type Integer } from "@kinerja/model";
import type { Interpreter } from "../interpret/createInterpreter.ts";
import { slotAt } from "../interpret/step.ts";
import type { OutputValue } from "../result/scoreReport.ts";
import { createSlotOutput } from "../result/slotOutput.ts";
import type { Goal } from "./goal.ts";

/** What the goal's rule gives for the member that stands in the memory. */
export interface GoalValue {
  readonly slot: number;
  /** In units of the shown decimals, as the index of a category, or as 0 and 1; none where it is absent. */
  readonly units: () => Integer | undefined;
  /** As results have it. */
  readonly shown: () => OutputValue;
  /** Other units, written as results have them. */
  readonly written: (units: Integer) => string | boolean;
}

/** Makes the reader of the goal's value in one row. */
export function createGoalValue({ program, memory }: Interpreter, goal: Goal, row: number): GoalValue {
  const slot = slotAt(memory, { level: goal.level, row }, goal.place);
  const { type } = goal.output;
  const output = createSlotOutput(program.nodes[goal.output.shown]?.type ?? { kind: "absent" }, program.categories);
  return {
    slot,
    units: () => (memory.codes[slot] === 0 ? memory.values[slot] : undefined),
    shown: () => output(memory, slot),
    written: (units) => {
      switch (type.kind) {
        case "number":
          return formatDecimal({ units, decimals: type.decimals });
        case "boolean":
          return units !== 0;
        case "category":
          return program.categories[type.set]?.[Number(units)] ?? "";
      }
    },
  };
}
