import type { Program } from "../program/program.ts";
import { checkKernel } from "./checkKernel.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import type { CohortKernel, KernelColumns } from "./cohortKernel.ts";
import type { MemberWriter } from "./createMemberWriter.ts";
import { createStateScan } from "./createStateScan.ts";
import { kernelStatuses } from "./kernelStatuses.ts";
import type { OpenResult } from "./openResult.ts";
import type { RangeScorer } from "./rangeScorer.ts";

/** Makes what scores ranges of a cohort by a kernel, and the members that it flags by the interpreter. */
export function createKernelRunner(
  program: Program,
  columns: CohortColumns,
  options: { readonly result: OpenResult; readonly kernel: CohortKernel; readonly writer: () => MemberWriter },
): RangeScorer {
  const { result, kernel, writer } = options;
  checkKernel(program, kernel, result);
  const { statuses } = result;
  const { refused } = columns;
  const scan = createStateScan(program, columns);
  const rules = kernel.rules.map((names, level) =>
    names.map((name) => result.levels[level]?.rules.find(({ output }) => output.name === name)),
  );
  const bind = (withStates: (level: number, rule: number) => boolean): KernelColumns => ({
    inputs: program.levels.map(({ inputs }, level) =>
      inputs.map(({ name }) => columns.levels[level]?.inputs[name]?.values ?? new Uint8Array(0)),
    ),
    states: program.levels.map(({ inputs }, level) =>
      inputs.map(({ name }) => columns.levels[level]?.inputs[name]?.states),
    ),
    offsets: columns.levels.map(({ offsets }) => offsets),
    values: rules.map((row) => row.map((rule) => rule?.values)),
    lacks: rules.map((row, level) =>
      row.map((rule, index) => (withStates(level, index) ? rule?.ownStates() : undefined)),
    ),
    statuses,
  });
  let dense: KernelColumns | undefined;
  let general: KernelColumns | undefined;
  const mayLack = (level: number, rule: number): boolean => kernel.mayLack[level]?.[rule] === true;
  return (from, to) => {
    const { lacking, needsGeneral } = scan(from, to);
    if (needsGeneral) {
      general ??= bind(() => true);
      kernel.general(general, from, to);
    } else {
      dense ??= bind(mayLack);
      clearStates(from, to);
      kernel.dense(dense, from, to);
    }
    const { partial, scored, constraint, overflow } = kernelStatuses;
    for (let member = from; member < to; member += 1) {
      const status = statuses[member];
      if (refused?.[member] === 1 || status === constraint) writer().refuse(member);
      else if (status === overflow) writer().score(member);
      else if (status === scored && lacking !== undefined && lacking[member - from] === 1) statuses[member] = partial;
    }
  };

  /** The dense form does not write states that are 0 in any case; another chunk may have made the array. */
  function clearStates(from: number, to: number): void {
    for (const [level, row] of rules.entries()) {
      for (const [index, rule] of row.entries()) {
        if (rule?.states === undefined || mayLack(level, index)) continue;
        const [first, last] = rangeOf(level, from, to);
        rule.states.fill(0, first, last);
      }
    }
  }

  function rangeOf(level: number, from: number, to: number): readonly [number, number] {
    let [first, last] = [from, to];
    for (let below = 1; below <= level; below += 1) {
      const offsets = columns.levels[below]?.offsets;
      first = offsets?.[first] ?? 0;
      last = offsets?.[last] ?? 0;
    }
    return [first, last];
  }
}
