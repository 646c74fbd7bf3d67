import { formatDecimal } from "@kinerja/model";
import type { Interpreter } from "../interpret/createInterpreter.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { rowsBelow } from "../interpret/rowsBelow.ts";
import { createFrame, type Frame, moveFrame, slotAt, slotOf } from "../interpret/step.ts";
import type { ProgramOutput, ProgramRead } from "../program/program.ts";
import { createSlotOutput, type SlotOutput } from "../result/slotOutput.ts";
import { createDecisionWriter } from "./createDecisionWriter.ts";
import type { Trace, TraceDecision, TraceInput, TraceStep } from "./trace.ts";

/** Tells how every value of the member that stands in the memory came about. */
export type Tracer = (member: string) => Trace;

type RuleTracer = (frame: Frame, path: string | undefined) => TraceStep;
/** Adds what a rule read for a row to its inputs. */
type InputTracer = (frame: Frame, path: string | undefined, inputs: TraceInput[]) => void;

interface RulesOfLevel {
  readonly level: number;
  readonly tracers: RuleTracer[];
}

/** Makes the tracer of a program. */
export function createTracer(interpreter: Interpreter): Tracer {
  const { program, memory, rowPath } = interpreter;
  const frame = createFrame(memory);
  const runs: RulesOfLevel[] = [];
  for (const name of program.ruleOrder) {
    const level = program.levels.findIndex(({ outputs }) => outputs.some((output) => output.name === name));
    const output = program.levels[level]?.outputs.find((candidate) => candidate.name === name);
    if (output === undefined) continue;
    const tracer = createRuleTracer(interpreter, level, output);
    // Rules of one level that follow each other are told row by row, as a person would read them.
    const last = runs.at(-1);
    if (last?.level === level) last.tracers.push(tracer);
    else runs.push({ level, tracers: [tracer] });
  }
  return (member) => {
    const steps: TraceStep[] = [];
    for (const { level, tracers } of runs) {
      for (let row = 0; row < (memory.rows[level] ?? 0); row += 1) {
        const path = rowPath(memory, level, row);
        moveFrame(frame, level, row);
        for (const tracer of tracers) steps.push(tracer(frame, path));
      }
    }
    return { formatVersion: 1, policy: program.policy, member, steps };
  };
}

function createRuleTracer(interpreter: Interpreter, level: number, output: ProgramOutput): RuleTracer {
  const { program, layout } = interpreter;
  const { name: rule, source } = output;
  const levelName = program.levels[level]?.name ?? "";
  const place = placeOf(layout, output.node);
  const placeShown = placeOf(layout, output.shown);
  const shown = slotOutputOf(interpreter, output.shown);
  const type = program.nodes[output.node]?.type;
  const readers = output.reads.map((read) => createInputTracer(interpreter, level, read));
  const writers = output.decisions.map((decision) => createDecisionWriter(interpreter, decision));
  return (frame, path) => {
    const { memory } = frame;
    const inputs: TraceInput[] = [];
    for (const read of readers) read(frame, path, inputs);
    const decisions: TraceDecision[] = [];
    for (const write of writers) write(frame, decisions);
    const value = shown(memory, slotOf(frame, placeShown));
    const step: OpenStep = { rule, level: levelName, value, inputs, decisions, source };
    if (path !== undefined) step.row = path;
    const slot = slotOf(frame, place);
    if (type?.kind === "number" && memory.codes[slot] === 0) {
      const exact = formatDecimal({ units: memory.values[slot] ?? 0, decimals: type.scale });
      // More digits than are shown, or others: a quotient that is shown with ten decimals was brought to six of them first.
      if (!String(value).startsWith(exact)) step.exact = exact;
    }
    return step;
  };
}

type OpenStep = { -readonly [Key in keyof TraceStep]: TraceStep[Key] };

function createInputTracer({ program, layout, rowPath }: Interpreter, level: number, read: ProgramRead): InputTracer {
  const { kind, name, source, from } = read;
  const place = placeOf(layout, read.node);
  const write = slotOutputOf({ program }, read.node);
  if (kind === "parameter") {
    let kept: TraceInput | undefined;
    return (frame, _path, inputs) => {
      const value = kept === undefined ? write(frame.memory, slotOf(frame, place)) : kept.value;
      kept ??= { kind, name, value, ...(source && { source }), ...(from !== undefined && { from }) };
      inputs.push(kept);
    };
  }
  if (place.level > level) {
    return ({ memory, row }, _path, inputs) => {
      const { first, last } = rowsBelow(memory, { level, row }, place.level);
      for (let below = first; below < last; below += 1) {
        const value = write(memory, slotAt(memory, { level: place.level, row: below }, place));
        inputs.push({ kind, name, row: rowPath(memory, place.level, below) ?? "", value });
      }
    };
  }
  // A rule of this level may be worked out above it, where all that it reads stands: it is still this row's.
  const declared = levelOfRead(program, read) ?? place.level;
  return (frame, path, inputs) => {
    const value = write(frame.memory, slotOf(frame, place));
    const row = declared === 0 || declared === level ? path : pathAbove(path, declared);
    inputs.push(declared > 0 && row !== undefined ? { kind, name, row, value } : { kind, name, value });
  };
}

/** The level at which a field or a rule is declared; none for an aggregate, which stands at its own node's. */
function levelOfRead({ levels }: Interpreter["program"], { kind, name }: ProgramRead): number | undefined {
  if (kind === "field") return levels.findIndex(({ inputs }) => inputs.some((input) => input.name === name));
  if (kind === "rule") return levels.findIndex(({ outputs }) => outputs.some((output) => output.name === name));
  return undefined;
}

/** The path of the ancestor at a level, from the path of a row below it. */
function pathAbove(path: string | undefined, level: number): string | undefined {
  return path?.split(".").slice(0, level).join(".");
}

function slotOutputOf({ program }: Pick<Interpreter, "program">, node: number): SlotOutput {
  return createSlotOutput(program.nodes[node]?.type ?? { kind: "absent" }, program.categories);
}
