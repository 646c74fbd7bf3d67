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
    return code === 0 ? present(memory.values[slot] ?? 0) : (absences[code] ?? pending);
  };
}

function presentOutput(
  type: NodeType,
  categories: Readonly<Record<string, readonly string[]>>,
): (value: number | bigint) => OutputValue {
  switch (type.kind) {
    case "number": {
      const decimals = type.scale;
      return (units) => formatDecimal({ units, decimals });
    }
    case "category": {
      const names = categories[type.set] ?? [];
      return (value) => names[Number(value)] ?? "";
    }
    case "boolean":
      return (value) => value !== 0;
    case "absent":
      return () => pending;
  }
}
