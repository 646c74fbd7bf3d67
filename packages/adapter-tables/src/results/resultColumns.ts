import type { Program, ProgramLevel, ProgramOutput } from "@kinerja/scoring";
import { absenceColumn } from "../cohort/absenceColumn.ts";
import type { OutputColumn, OutputType } from "../columns/outputColumn.ts";

/** The most digits that a DECIMAL has everywhere. */
const greatestPrecision = 38;

/**
 * The columns of a result table: `id` and `status` of a member, or `member_id` (and `<level>_id` for the levels in
 * between) and `id` of a child row; then each rule, and `<rule>_absent` with the reason where it has no value.
 */
export function resultColumns(program: Program, depth: number): readonly OutputColumn[] {
  const level = program.levels[depth];
  if (level === undefined) return [];
  const text = (name: string, isOptional: boolean): OutputColumn => ({ name, type: { kind: "text" }, isOptional });
  const status: OutputColumn = { name: "status", type: { kind: "category" }, isOptional: false };
  const keys = depth === 0 ? [text("id", true), status] : [...parentColumns(program.levels, depth), text("id", true)];
  return [...keys, ...level.outputs.flatMap((output) => outputColumns(program, output))];
}

function parentColumns(levels: readonly ProgramLevel[], depth: number): readonly OutputColumn[] {
  return levels.slice(0, depth).map(({ name }, at) => ({
    name: at === 0 ? "member_id" : `${name}_id`,
    type: { kind: "text" },
    isOptional: true,
  }));
}

function outputColumns({ nodes }: Program, { name, shown }: ProgramOutput): readonly OutputColumn[] {
  return [
    { name, type: outputType(nodes[shown]?.type), isOptional: true },
    { name: absenceColumn(name), type: { kind: "category" }, isOptional: true },
  ];
}

function outputType(type: Program["nodes"][number]["type"] | undefined): OutputType {
  switch (type?.kind) {
    case "number": {
      const { scale, least, greatest } = type;
      const digits = Math.max(...[least, greatest].map((bound) => String(bound).replace("-", "").length), scale, 1);
      return digits > greatestPrecision ? { kind: "text" } : { kind: "decimal", precision: digits, scale };
    }
    case "boolean":
      return { kind: "boolean" };
    case "category":
    case "absent":
    case undefined:
      return { kind: "category" };
  }
}
