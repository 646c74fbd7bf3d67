import { formatDecimal } from "@kinerja/model";
import { kindOfCode, type Memory } from "../interpret/memory.ts";
import type { NodeType } from "../program/program.ts";
import type { OutputValue } from "./scoreReport.ts";

/** Reads the output form of a slot. */
export type SlotOutput = (memory: Memory, slot: number) => OutputValue;

const absences = kindOfCode.map((kind) => (kind === undefined ? undefined : Object.freeze({ absent: kind })));
// A value that an issue stands in the way of waits for a correction.
const pending = Object.freeze({ absent: "pending" } as const);

/** Makes the function that turns a node's slot into text, a boolean or an absence. */
export function createSlotOutput(type: NodeType, categories: Readonly<Record<string, readonly string[]>>): SlotOutput {
  const present = presentOutput(type, categories);
  return (memory, slot) => {
    const code = memory.codes[slot] ?? 0;
    return code === 0 ? present(memory, slot) : (absences[code] ?? pending);
  };
}

function presentOutput(type: NodeType, categories: Readonly<Record<string, readonly string[]>>): SlotOutput {
  switch (type.kind) {
    case "number":
      return decimalOutput(type.scale);
    case "category": {
      const names = categories[type.set] ?? [];
      return (memory, slot) => names[Number(memory.values[slot])] ?? "";
    }
    case "boolean":
      return (memory, slot) => memory.values[slot] !== 0;
    case "absent":
      return () => pending;
  }
}

/** A value is told by the result and by every rule that reads it: its text is made once a member. */
function decimalOutput(decimals: number): SlotOutput {
  return (memory, slot) => {
    if (memory.textMembers[slot] === memory.member) return memory.texts[slot] ?? "";
    const text = formatDecimal({ units: memory.values[slot] ?? 0, decimals });
    memory.texts[slot] = text;
    memory.textMembers[slot] = memory.member;
    return text;
  };
}
