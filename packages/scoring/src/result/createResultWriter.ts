import { formatDecimal, type Issue } from "@kinerja/model";
import type { MemberReading } from "../input/memberReading.ts";
import type { Interpreter } from "../interpret/createInterpreter.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { codes } from "../interpret/memory.ts";
import { type Place, slotAt } from "../interpret/step.ts";
import type { ProgramConstraint } from "../program/program.ts";
import { scoringIssue } from "../scoringIssue.ts";
import type { Coverage, MemberResult, MemberStatus, OutputValue, RowResult } from "./scoreReport.ts";
import { createSlotOutput, type SlotOutput } from "./slotOutput.ts";

/** Writes the result of the member that stands in the memory, or of one that was refused at the door. */
export type ResultWriter = (reading: MemberReading, path: string) => MemberResult;

interface OutputWriter {
  readonly name: string;
  readonly place: Place;
  readonly shown: Place;
  readonly output: SlotOutput;
}

interface LevelWriter {
  readonly outputs: readonly OutputWriter[];
  readonly constraints: readonly (ProgramConstraint & { readonly place: Place })[];
  readonly child: string | undefined;
}

interface Writing {
  readonly interpreter: Interpreter;
  readonly levels: readonly LevelWriter[];
}

const pending = Object.freeze({ absent: "pending" } as const);

/** Makes the writer of a program's results. */
export function createResultWriter(interpreter: Interpreter): ResultWriter {
  const { program, layout } = interpreter;
  const levels = program.levels.map(
    (level, index): LevelWriter => ({
      outputs: level.outputs.map(({ name, node, shown }) => ({
        name,
        place: placeOf(layout, node),
        shown: placeOf(layout, shown),
        output: createSlotOutput(program.nodes[shown]?.type ?? { kind: "absent" }, program.categories),
      })),
      constraints: level.constraints.map((constraint) => ({
        ...constraint,
        place: placeOf(layout, constraint.node),
      })),
      child: program.levels[index + 1]?.name,
    }),
  );
  const writing: Writing = { interpreter, levels };
  return ({ id, coverage, issues: found }, path) => {
    const refusedAtTheDoor = found.some(isError);
    const broken = refusedAtTheDoor ? [] : constraintIssues(writing, path);
    const faults = refusedAtTheDoor ? [] : faultIssues(writing, path);
    const issues = broken.length + faults.length === 0 ? found : [...found, ...broken, ...faults];
    const values: Record<string, OutputValue> = {};
    const result = { id, status: "refused" as MemberStatus, values, coverage, issues };
    writeRow(writing, { level: 0, row: 0, refused: refusedAtTheDoor || broken.length > 0 }, result);
    result.status = statusOf(issues, values, coverage);
    return result;
  };
}

type OpenRow = Record<string, unknown> & { values: Record<string, OutputValue> };

/** Writes a row with the rows below it into an object that may hold other keys already. */
function writeRow(
  writing: Writing,
  at: { readonly level: number; readonly row: number; readonly refused: boolean },
  into: OpenRow,
): void {
  const { memory } = writing.interpreter;
  const { level, row, refused } = at;
  const writer = writing.levels[level];
  if (writer === undefined) return;
  for (const { name, shown, output } of writer.outputs) {
    into.values[name] = refused ? pending : output(memory, slotAt(memory, at, shown));
  }
  if (writer.child === undefined) return;
  const first = memory.firstChild[level]?.[row] ?? 0;
  const last = row < (memory.rows[level] ?? 0) ? (memory.firstChild[level]?.[row + 1] ?? first) : first;
  const rows: RowResult[] = [];
  for (let index = first; index < last; index += 1) {
    const id = memory.rowIds[level + 1]?.[index];
    const child: OpenRow = id === undefined ? { values: {} } : { id, values: {} };
    writeRow(writing, { level: level + 1, row: index, refused }, child);
    rows.push(child);
  }
  into[writer.child] = rows;
}

function constraintIssues({ interpreter, levels }: Writing, path: string): readonly Issue[] {
  const { memory } = interpreter;
  const issues: Issue[] = [];
  for (const [level, { constraints }] of levels.entries()) {
    for (let row = 0; row < (constraints.length === 0 ? 0 : (memory.rows[level] ?? 0)); row += 1) {
      for (const { name, message, place } of constraints) {
        const slot = slotAt(memory, { level, row }, place);
        if (memory.codes[slot] === codes.present && memory.values[slot] === 0) {
          issues.push(
            scoringIssue("input.constraint", pathOf(interpreter, path, level, row), { message }, { expected: name }),
          );
        }
      }
    }
  }
  return issues;
}

/** One issue a fault, told by the first rule that it reached: the deepest level first. */
function faultIssues({ interpreter, levels }: Writing, path: string): readonly Issue[] {
  const { memory } = interpreter;
  if (memory.faults.length === 0) return [];
  const told = new Map<number, Issue>();
  for (const [level, { outputs }] of [...levels.entries()].reverse()) {
    for (let row = 0; row < (memory.rows[level] ?? 0); row += 1) {
      for (const { name, place } of outputs) {
        const slot = slotAt(memory, { level, row }, place);
        const fault = Number(memory.values[slot]);
        if (memory.codes[slot] !== codes.fault || told.has(fault)) continue;
        const issue = faultIssue(interpreter, { fault, name, path: pathOf(interpreter, path, level, row) });
        if (issue !== undefined) told.set(fault, issue);
      }
    }
  }
  return [...told.entries()].sort(([a], [b]) => a - b).map(([, issue]) => issue);
}

function faultIssue(
  { program, memory }: Interpreter,
  at: { readonly fault: number; readonly name: string; readonly path: string },
): Issue | undefined {
  const fault = memory.faults[at.fault];
  const node = fault && program.nodes[fault.node];
  if (fault === undefined || node === undefined) return undefined;
  const path = `${at.path}.${at.name}`;
  if (node.operation !== "bands" || fault.value === undefined) return scoringIssue(fault.code, path, { name: at.name });
  const operand = program.nodes[node.a]?.type;
  const decimals = operand?.kind === "number" ? operand.scale : 0;
  const write = (units: number | bigint | undefined): string =>
    units === undefined ? "" : formatDecimal({ units, decimals });
  const expected = `${write(node.bands.at(-1)?.lower)} – ${write(node.bands[0]?.upper)}`;
  const value = write(fault.value);
  return scoringIssue(fault.code, path, { name: at.name, value, expected }, { expected, received: value });
}

function pathOf({ memory, rowPath }: Interpreter, path: string, level: number, row: number): string {
  const within = rowPath(memory, level, row);
  return within === undefined ? path : `${path}.${within}`;
}

function statusOf(
  issues: readonly Issue[],
  values: Readonly<Record<string, OutputValue>>,
  { measured, applicable }: Coverage,
): MemberStatus {
  if (issues.some(isError)) return "refused";
  const lacking = Object.values(values).some((value) => typeof value === "object" && value.absent !== "notApplicable");
  return lacking || measured < applicable ? "partial" : "scored";
}

function isError({ severity }: Issue): boolean {
  return severity !== "warning";
}
