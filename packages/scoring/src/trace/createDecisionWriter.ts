import { formatDecimal } from "@kinerja/model";
import type { Interpreter } from "../interpret/createInterpreter.ts";
import { findBand } from "../interpret/findBand.ts";
import type { Memory } from "../interpret/memory.ts";
import { type Locate, locateFrom } from "../interpret/step.ts";
import type { Operation, ProgramDecision } from "../program/program.ts";
import { createSlotOutput, type SlotOutput } from "../result/slotOutput.ts";
import type { TraceDecision } from "./trace.ts";

/** Adds what was decided for a row to a list; nothing where an operand is absent and nothing was decided. */
export type DecisionWriter = (memory: Memory, row: number, start: number, list: TraceDecision[]) => void;

type Access = Pick<Interpreter, "program" | "layout">;

interface At {
  readonly level: number;
  readonly find: Locate;
  readonly result: SlotOutput;
}

/** Makes the writer of a decision; of a choice only the branch that was taken is followed. */
export function createDecisionWriter(access: Access, level: number, decision: ProgramDecision): DecisionWriter {
  const node = access.program.nodes[decision.node];
  const at: At = {
    level,
    find: locateFrom(access.layout, level, decision.node),
    result: outputOf(access, decision.node),
  };
  switch (node?.operation) {
    case "narrow":
      return writeDecisionScale(access, at, node.a);
    case "bands":
      return writeBand(access, at, node);
    case "table":
      return writeCell(access, at, node.of);
    case "choose":
      return writeBranch(access, at, { ...decision, if: node.if });
    default:
      return () => undefined;
  }
}

function outputOf({ program }: Access, node: number): SlotOutput {
  return createSlotOutput(program.nodes[node]?.type ?? { kind: "absent" }, program.categories);
}

function writeDecisionScale(access: Access, { level, find, result }: At, operand: number): DecisionWriter {
  const from = locateFrom(access.layout, level, operand);
  const before = outputOf(access, operand);
  return (memory, row, start, list) => {
    const slot = find(memory, row, start);
    if (memory.codes[slot] !== 0) return;
    const value = String(before(memory, from(memory, row, start)));
    const rounded = String(result(memory, slot));
    if (!sameDecimal(value, rounded)) list.push({ kind: "decisionScale", value, rounded });
  };
}

function writeBand(
  access: Access,
  { level, find, result }: At,
  { a, bands }: Extract<Operation, { readonly operation: "bands" }>,
): DecisionWriter {
  const from = locateFrom(access.layout, level, a);
  const value = outputOf(access, a);
  const type = access.program.nodes[a]?.type;
  const decimals = type?.kind === "number" ? type.scale : 0;
  const told = bands.map((band) => ({
    ...band,
    comparison: band.lowerOpen ? ("moreThan" as const) : ("atLeast" as const),
    edge: formatDecimal({ units: band.lower, decimals }),
  }));
  return (memory, row, start, list) => {
    const slot = find(memory, row, start);
    const operand = from(memory, row, start);
    if (memory.codes[slot] !== 0 || memory.codes[operand] !== 0) return;
    const units = memory.values[operand] ?? 0;
    const taken = findBand(units, told);
    if (taken === undefined) return;
    const { edge, comparison } = taken;
    list.push({ kind: "band", value: String(value(memory, operand)), edge, comparison, result: result(memory, slot) });
  };
}

function writeCell(access: Access, { level, find, result }: At, of: readonly number[]): DecisionWriter {
  const inputs = of.map((part) => ({ from: locateFrom(access.layout, level, part), output: outputOf(access, part) }));
  return (memory, row, start, list) => {
    const slot = find(memory, row, start);
    if (inputs.some(({ from }) => memory.codes[from(memory, row, start)] !== 0)) return;
    const when = inputs.map(({ from, output }) => output(memory, from(memory, row, start)));
    list.push({ kind: "cell", when, result: result(memory, slot) });
  };
}

function writeBranch(
  access: Access,
  { level, find, result }: At,
  choice: ProgramDecision & { readonly if: number },
): DecisionWriter {
  const condition = locateFrom(access.layout, level, choice.if);
  const branch = (decisions: readonly ProgramDecision[] = []): readonly DecisionWriter[] =>
    decisions.map((decision) => createDecisionWriter(access, level, decision));
  const [then, other] = [branch(choice.then), branch(choice.else)];
  return (memory, row, start, list) => {
    const slot = condition(memory, row, start);
    if (memory.codes[slot] !== 0) return;
    const holds = memory.values[slot] !== 0;
    list.push({ kind: "branch", condition: holds, result: result(memory, find(memory, row, start)) });
    for (const write of holds ? then : other) write(memory, row, start, list);
  };
}

/** Whether two decimals differ in trailing zeros only. */
function sameDecimal(longer: string, shorter: string): boolean {
  return longer.startsWith(shorter) && /^\.?0*$/.test(longer.slice(shorter.length));
}
