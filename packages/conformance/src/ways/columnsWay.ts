import { type CohortKernel, type CohortResultLevel, memberStatuses, scoreCohort } from "@kinerja/scoring/cohort";
import type { EngineRow, EngineValue } from "../compare/engineResult.ts";
import { columnText } from "./columnText.ts";
import { kindOfState } from "./kindOfState.ts";
import type { Way, WayResult, WaySample } from "./way.ts";

/** Columns in, columns out: by the interpreter, or by a kernel, which is the program printed as JavaScript. */
export function columnsWay(name: string, kernelOf: (program: WaySample["program"]) => CohortKernel | undefined): Way {
  return {
    name,
    run: (sample) => {
      const { program, columns } = sample;
      const kernel = kernelOf(program);
      const rules = program.levels.flatMap(({ outputs }) => outputs.map((output) => output.name));
      const { statuses, levels } = scoreCohort(program, columns, {
        rules,
        ...(kernel === undefined ? {} : { kernel }),
      });
      const writers = levels.map((level, index) => rowWriter(sample, level, index));
      const write = (level: number, row: number): EngineRow => {
        const values = writers[level]?.(row) ?? {};
        const below = program.levels[level + 1];
        if (below === undefined) return { values };
        const { offsets } = columns.levels[level + 1] ?? {};
        const [first, last] = [offsets?.[row] ?? 0, offsets?.[row + 1] ?? 0];
        const rows = Array.from({ length: last - first }, (_, index) => write(level + 1, first + index));
        return { values, [below.name]: rows };
      };
      return Array.from(statuses, (status, member) => {
        const result: WayResult = { status: memberStatuses[status] ?? "unknown", ...write(0, member) };
        return result;
      });
    },
  };
}

/** Writes the values of a row of a level. */
function rowWriter(
  { program }: WaySample,
  { rules }: CohortResultLevel,
  index: number,
): (row: number) => Readonly<Record<string, EngineValue>> {
  const writers = (program.levels[index]?.outputs ?? []).map(({ name, shown, type }) => {
    const column = rules[name];
    const node = program.nodes[shown]?.type ?? { kind: "absent" };
    const text = column === undefined ? (): string => "no column" : columnText(program, node, column);
    const value = (row: number): EngineValue => {
      const state = column?.states?.[row] ?? 0;
      if (state !== 0) return { absent: kindOfState(state) ?? "pending" };
      return type.kind === "boolean" ? text(row) === "true" : text(row);
    };
    return [name, value] as const;
  });
  return (row) => Object.fromEntries(writers.map(([name, value]) => [name, value(row)]));
}
