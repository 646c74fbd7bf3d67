import { formatDecimal } from "@kinerja/model";
import type { Interpreter } from "../interpret/createInterpreter.ts";
import { placeOf } from "../interpret/createLayout.ts";
import { findBand } from "../interpret/findBand.ts";
import { type Frame, type Place, slotOf } from "../interpret/step.ts";
import type { Operation, ProgramDecision } from "../program/program.ts";
import { createSlotOutput, type SlotOutput } from "../result/slotOutput.ts";
import type { TraceDecision } from "./trace.ts";

/** Adds what was decided for a row to a list; nothing where an operand is absent and nothing was decided. */
export type DecisionWriter = (frame: Frame, list: TraceDecision[]) => void;

type Access = Pick<Interpreter, "program" | "layout">;

interface At {
  readonly find: Place;
  readonly result: SlotOutput;
}

/** Makes the writer of a decision; of a choice only the branch that was taken is followed. */
export function createDecisionWriter(access: Access, decision: ProgramDecision): DecisionWriter {
  const node = access.program.nodes[decision.node];
  const at: At = {
    find: placeOf(access.layout, decision.node),
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

function writeDecisionScale(access: Access, { find, result }: At, operand: number): DecisionWriter {
  const from = placeOf(access.layout, operand);
  const before = outputOf(access, operand);
  return (frame, list) => {
    const { memory } = frame;
    const slot = slotOf(frame, find);
    if (memory.codes[slot] !== 0) return;
    const value = String(before(memory, slotOf(frame, from)));
    const rounded = String(result(memory, slot));
    if (!sameDecimal(value, rounded)) list.push({ kind: "decisionScale", value, rounded });
  };
}

function writeBand(
  access: Access,
  { find, result }: At,
  { a, bands }: Extract<Operation, { readonly operation: "bands" }>,
): DecisionWriter {
  const from = placeOf(access.layout, a);
  const value = outputOf(access, a);
  const type = access.program.nodes[a]?.type;
  const decimals = type?.kind === "number" ? type.scale : 0;
  const told = bands.map((band) => ({
    ...band,
    comparison: band.lowerOpen ? ("moreThan" as const) : ("atLeast" as const),
    edge: formatDecimal({ units: band.lower, decimals }),
  }));
  return (frame, list) => {
    const { memory } = frame;
    const slot = slotOf(frame, find);
    const operand = slotOf(frame, from);
    if (memory.codes[slot] !== 0 || memory.codes[operand] !== 0) return;
    const units = memory.values[operand] ?? 0;
    const taken = findBand(units, told);
    if (taken === undefined) return;
    const { edge, comparison } = taken;
    list.push({ kind: "band", value: String(value(memory, operand)), edge, comparison, result: result(memory, slot) });
  };
}

function writeCell(access: Access, { find, result }: At, of: readonly number[]): DecisionWriter {
  const inputs = of.map((part) => ({ from: placeOf(access.layout, part), output: outputOf(access, part) }));
  return (frame, list) => {
    const { memory } = frame;
    const slot = slotOf(frame, find);
    if (inputs.some(({ from }) => memory.codes[slotOf(frame, from)] !== 0)) return;
    const when = inputs.map(({ from, output }) => output(memory, slotOf(frame, from)));
    list.push({ kind: "cell", when, result: result(memory, slot) });
  };
}

function writeBranch(
  access: Access,
  { find, result }: At,
  choice: ProgramDecision & { readonly if: number },
): DecisionWriter {
  const condition = placeOf(access.layout, choice.if);
  const branch = (decisions: readonly ProgramDecision[] = []): readonly DecisionWriter[] =>
    decisions.map((decision) => createDecisionWriter(access, decision));
  const [then, other] = [branch(choice.then), branch(choice.else)];
  return (frame, list) => {
    const { memory } = frame;
    const slot = slotOf(frame, condition);
    if (memory.codes[slot] !== 0) return;
    const holds = memory.values[slot] !== 0;
    list.push({ kind: "branch", condition: holds, result: result(memory, slotOf(frame, find)) });
    for (const write of holds ? then : other) write(frame, list);
  };
}

/** Whether two decimals differ in trailing zeros only. */
function sameDecimal(longer: string, shorter: string): boolean {
  return longer.startsWith(shorter) && /^\.?0*$/.test(longer.slice(shorter.length));
}
