import { formatDecimal, type Integer, subtractIntegers } from "@kinerja/model";
import type { Interpreter } from "../interpret/createInterpreter.ts";
import { kindOfCode } from "../interpret/memory.ts";
import type { PlacedField } from "./fieldPlace.ts";
import type { ReachChange } from "./reachAnswer.ts";

/** What an input holds. */
export interface InputState {
  readonly slot: number;
  readonly code: number;
  readonly value: Integer;
}

/** Keeps what inputs hold now. */
export function keepInputs({ memory }: Interpreter, fields: readonly PlacedField[]): readonly InputState[] {
  return fields.map(({ slot }) => ({ slot, code: memory.codes[slot] ?? 0, value: memory.values[slot] ?? 0 }));
}

/** Lets inputs hold again what they held. */
export function restoreInputs({ memory }: Interpreter, states: readonly InputState[]): void {
  for (const { slot, code, value } of states) {
    memory.codes[slot] = code;
    memory.values[slot] = value;
  }
}

/** What has changed since inputs were kept. */
export function changesOf(
  { program, memory }: Interpreter,
  fields: readonly PlacedField[],
  before: readonly InputState[],
): readonly ReachChange[] {
  return fields.flatMap((placed, index): readonly ReachChange[] => {
    const { path, name, slot, field } = placed;
    const state = before[index];
    const now = memory.values[slot] ?? 0;
    if (state === undefined || (state.code === 0 && state.value === now)) return [];
    const write = (value: Integer): string | boolean => {
      if (field.kind === "boolean") return value !== 0;
      if (field.kind === "category") return program.categories[field.set]?.[Number(value)] ?? "";
      return formatDecimal({ units: value, decimals: field.decimals });
    };
    const kind = kindOfCode[state.code];
    const from = kind === undefined ? write(state.value) : { absent: kind };
    const change = { path, field: name, from, to: write(now) };
    if (field.kind !== "number") return [change];
    if (kind !== undefined) return [{ ...change, unit: field.unit }];
    const by = formatDecimal({ units: subtractIntegers(now, state.value), decimals: field.decimals });
    return [{ ...change, by, unit: field.unit }];
  });
}
