import type { Program, ProgramOutput } from "../program/program.ts";
import type { CohortColumns } from "./cohortColumns.ts";
import { cohortError } from "./cohortError.ts";
import type { ColumnArray } from "./columnArray.ts";
import { columnTypeOf } from "./columnTypeOf.ts";
import { type CreateBuffer, createColumn } from "./createColumn.ts";
import { tightenBounds } from "./tightenBounds.ts";

/** The outputs of a cohort while they are being written. */
export interface OpenResult {
  readonly members: number;
  readonly statuses: Uint8Array;
  readonly levels: readonly OpenLevel[];
}

/** The rules of one level that were asked for. */
interface OpenLevel {
  readonly name: string;
  readonly rows: number;
  readonly rules: readonly OpenRule[];
}

/** The column of one rule; its states are made when the first is needed. */
export interface OpenRule {
  readonly output: ProgramOutput;
  values: ColumnArray;
  states: Uint8Array | undefined;
  readonly wide: Map<number, bigint>;
  readonly ownStates: () => Uint8Array;
}

/** What {@link openResult} needs. */
export interface OpenResultOptions {
  /** Names of the rules to write. Default: all rules of the member's level. */
  readonly rules?: readonly string[] | undefined;
  readonly createBuffer?: CreateBuffer | undefined;
}

/** Makes room for the outputs of a cohort. */
export function openResult(program: Program, columns: CohortColumns, options: OpenResultOptions): OpenResult {
  const { rules, createBuffer } = options;
  const { nodes } = tightenBounds(program);
  const known = program.levels.flatMap(({ outputs }) => outputs.map(({ name }) => name));
  for (const name of rules ?? []) {
    if (!known.includes(name)) throw cohortError("cohort.unknownRule", { name, expected: known.join(", ") });
  }
  const isAsked = (name: string, level: number): boolean => (rules === undefined ? level === 0 : rules.includes(name));
  const open = (output: ProgramOutput, rows: number): OpenRule => {
    const type = columnTypeOf(nodes[output.shown]?.type ?? { kind: "absent" }, program.categories);
    const rule: OpenRule = {
      output,
      values: createColumn(type, rows, createBuffer),
      states: undefined,
      wide: new Map(),
      ownStates: () => {
        rule.states ??= createColumn("uint8", rows, createBuffer) as Uint8Array;
        return rule.states;
      },
    };
    return rule;
  };
  return {
    members: columns.members,
    statuses: createColumn("uint8", columns.members, createBuffer) as Uint8Array,
    levels: program.levels.map(({ name, outputs }, level) => {
      const rows = columns.levels[level]?.rows ?? 0;
      const asked = outputs.filter((output) => isAsked(output.name, level));
      return { name, rows, rules: asked.map((output) => open(output, rows)) };
    }),
  };
}
