import type { Program } from "../program/program.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import { inputStates } from "./inputStates.ts";
import { rowRange } from "./rowRange.ts";

/** Coverage of each member, by row. */
export interface CohortCoverage {
  /** Leaf inputs that have a value of their own. */
  readonly measured: Int32Array;
  /** Leaf inputs that apply: all but those that are not applicable or took their default value. */
  readonly applicable: Int32Array;
}

/**
 * Counts for every member of a cohort how much of its input was measured, as `score` does; 0 of 0 for those refused at
 * the door.
 *
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const share = { kind: "number", unit: "percent", decimals: 2, whenMissing: { absent: "notMeasured" } } as const;
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: { done: { ...share, label, least: "0", greatest: "100" } } })
 *   .build();
 * const { program } = compilePolicy(policy);
 * Array.from(cohortCoverage(program, columnsOf(program, [{ id: "p-1" }]).columns).measured); // => [0]
 */
export function cohortCoverage(program: Program, columns: CohortColumns): CohortCoverage {
  const { members, refused } = columns;
  const measured = new Int32Array(members);
  const applicable = new Int32Array(members);
  for (const [level, { inputs }] of program.levels.entries()) {
    for (const { name, appliesTo } of inputs) {
      if (appliesTo !== undefined) continue;
      const states = columns.levels[level]?.inputs[name]?.states;
      for (let member = 0; member < members; member += 1) {
        if (refused?.[member] === 1) continue;
        const { first, last } = rowRange(columns, level, member);
        let [counted, given] = [last - first, last - first];
        for (let row = first; states !== undefined && row < last; row += 1) {
          const state = states[row] ?? inputStates.measured;
          if (state === inputStates.measured) continue;
          given -= 1;
          if (state === inputStates.notApplicable || state === inputStates.assumed) counted -= 1;
        }
        measured[member] = (measured[member] ?? 0) + given;
        applicable[member] = (applicable[member] ?? 0) + counted;
      }
    }
  }
  return { measured, applicable };
}
