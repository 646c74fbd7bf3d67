import type { Integer } from "@kinerja/model";
import { codes, type Fault, type Memory } from "./memory.ts";

/** Writes a value. */
export function writeValue(memory: Memory, slot: number, value: Integer): void {
  memory.codes[slot] = codes.present;
  memory.values[slot] = value;
}

/** Writes an absence. */
export function writeAbsence(memory: Memory, slot: number, code: number): void {
  memory.codes[slot] = code;
  memory.values[slot] = 0;
}

/** Writes a fault and remembers it. */
export function writeFault(memory: Memory, slot: number, fault: Fault): void {
  memory.codes[slot] = codes.fault;
  memory.values[slot] = memory.faults.length;
  memory.faults.push(fault);
}

/** Copies a slot: the value where it is there, else its absence or fault. */
export function copySlot(memory: Memory, to: number, from: number): void {
  memory.codes[to] = memory.codes[from] ?? 0;
  memory.values[to] = memory.values[from] ?? 0;
}

/** The code of a slot. */
export function codeAt(memory: Memory, slot: number): number {
  return memory.codes[slot] ?? 0;
}

/** The value of a slot; meaningful where its code is 0. */
export function valueAt(memory: Memory, slot: number): Integer {
  return memory.values[slot] ?? 0;
}

/**
 * Of two operands the slot that lacks its value and stands for both: the least code other than 0 wins,
 * the first where they are equal. -1 where both have a value.
 */
export function lackingOf(memory: Memory, first: number, second: number): number {
  const firstCode = codeAt(memory, first);
  const secondCode = codeAt(memory, second);
  if (firstCode === 0) return secondCode === 0 ? -1 : second;
  return secondCode === 0 || firstCode <= secondCode ? first : second;
}
