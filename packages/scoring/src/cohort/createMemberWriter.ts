import { createInterpreter } from "../interpret/createInterpreter.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { codes } from "../interpret/memory.ts";
import { slotAt } from "../interpret/step.ts";
import type { Program } from "../program/program.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import { createMemberLoader } from "./createMemberLoader.ts";
import { kernelStatuses } from "./kernelStatuses.ts";
import type { OpenResult, OpenRule } from "./openResult.ts";
import { rowRange } from "./rowRange.ts";

/** Writes the outputs of single members. */
export interface MemberWriter {
  /** Computes a member with the interpreter and writes its outputs and status. */
  readonly score: (member: number) => void;
  /** Writes that an issue stands in the place of every output of a member. */
  readonly refuse: (member: number) => void;
}

/** Makes the writer of single members of a cohort: the reference that kernels must equal. */
export function createMemberWriter(program: Program, columns: CohortColumns, result: OpenResult): MemberWriter {
  const interpreter = createInterpreter(program);
  const { memory, layout } = interpreter;
  const load = createMemberLoader(interpreter, columns);
  const outputs = program.levels.map((level) =>
    level.outputs.map(({ node, shown }) => ({ node: placeOf(layout, node), shown: placeOf(layout, shown) })),
  );
  const constraints = program.levels.map((level) => level.constraints.map(({ node }) => placeOf(layout, node)));
  const rules = result.levels.map((level) =>
    level.rules.map((rule) => ({ rule, place: placeOf(layout, rule.output.shown) })),
  );

  const isBroken = (): boolean =>
    constraints.some((places, level) => {
      for (let row = 0; row < (places.length === 0 ? 0 : (memory.rows[level] ?? 0)); row += 1) {
        for (const place of places) {
          const slot = slotAt(memory, { level, row }, place);
          if (memory.codes[slot] === codes.present && memory.values[slot] === 0) return true;
        }
      }
      return false;
    });

  const isFaulty = (): boolean =>
    memory.faults.length > 0 &&
    outputs.some((places, level) => {
      for (let row = 0; row < (memory.rows[level] ?? 0); row += 1) {
        for (const { node } of places) {
          if (memory.codes[slotAt(memory, { level, row }, node)] === codes.fault) return true;
        }
      }
      return false;
    });

  const lacksValue = (): boolean =>
    (outputs[0] ?? []).some(({ shown }) => {
      const code = memory.codes[slotAt(memory, { level: 0, row: 0 }, shown)] ?? 0;
      return code !== codes.present && code !== codes.notApplicable;
    });

  const refuse = (member: number): void => {
    result.statuses[member] = kernelStatuses.refused;
    for (const [level, written] of rules.entries()) {
      const { first, last } = rowRange(columns, level, member);
      for (const { rule } of written) for (let row = first; row < last; row += 1) writeValue(rule, row, codes.fault, 0);
    }
  };

  const write = (member: number): void => {
    for (const [level, written] of rules.entries()) {
      const { first, last } = rowRange(columns, level, member);
      for (let row = first; row < last; row += 1) {
        for (const { rule, place } of written) {
          const slot = slotAt(memory, { level, row: row - first }, place);
          writeValue(rule, row, memory.codes[slot] ?? 0, memory.values[slot] ?? 0);
        }
      }
    }
  };

  return {
    refuse,
    score: (member) => {
      const lacks = load(member);
      interpreter.run();
      if (isBroken()) {
        refuse(member);
        return;
      }
      const { refused, partial, scored } = kernelStatuses;
      result.statuses[member] = isFaulty() ? refused : lacks || lacksValue() ? partial : scored;
      write(member);
    },
  };
}

function writeValue(rule: OpenRule, row: number, code: number, value: number | bigint): void {
  if (code !== codes.present) rule.ownStates()[row] = code;
  else if (rule.states !== undefined) rule.states[row] = code;
  if (code === codes.present && typeof value === "bigint") {
    rule.values[row] = Number.NaN;
    rule.wide.set(row, value);
    return;
  }
  rule.values[row] = code === codes.present ? Number(value) + 0 : 0;
  if (rule.wide.size > 0) rule.wide.delete(row);
}
