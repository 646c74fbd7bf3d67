import type { Integer } from "@kinerja/model";
import type { Comparison } from "@kinerja/policy";
import type { ProgramBand } from "../program/program.ts";
import { findBand } from "./findBand.ts";
import { codeAt, copySlot, lackingOf, valueAt, writeFault, writeValue } from "./slots.ts";
import { type Place, type Step, slotOf } from "./step.ts";

// Integers are canonical, so that equal ones are identical.
const holds = {
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  lessThan: (a, b) => a < b,
  atMost: (a, b) => a <= b,
  moreThan: (a, b) => a > b,
  atLeast: (a, b) => a >= b,
} as const satisfies Record<Comparison, (a: Integer, b: Integer) => boolean>;

/** A step that compares two values. */
export function compareStep(self: Place, a: Place, b: Place, comparison: Comparison): Step {
  const test = holds[comparison];
  return (frame) => {
    const { memory } = frame;
    const slot = slotOf(frame, self);
    const left = slotOf(frame, a);
    const right = slotOf(frame, b);
    const lacking = lackingOf(memory, left, right);
    if (lacking >= 0) copySlot(memory, slot, lacking);
    else writeValue(memory, slot, test(valueAt(memory, left), valueAt(memory, right)) ? 1 : 0);
  };
}

/** A step of `all` (or `any`): a deciding operand wins even beside absent ones. */
export function logicStep(self: Place, of: readonly Place[], deciding: 0 | 1): Step {
  return (frame) => {
    const { memory } = frame;
    const slot = slotOf(frame, self);
    let lacking = -1;
    for (const part of of) {
      const from = slotOf(frame, part);
      const code = codeAt(memory, from);
      if (code !== 0) {
        if (lacking < 0 || code < codeAt(memory, lacking)) lacking = from;
      } else if (valueAt(memory, from) === deciding) {
        writeValue(memory, slot, deciding);
        return;
      }
    }
    if (lacking >= 0) copySlot(memory, slot, lacking);
    else writeValue(memory, slot, 1 - deciding);
  };
}

/** A step that tells whether a value is there; a fault passes through. */
export function presentStep(self: Place, a: Place): Step {
  return (frame) => {
    const { memory } = frame;
    const slot = slotOf(frame, self);
    const from = slotOf(frame, a);
    const code = codeAt(memory, from);
    if (code === 1) copySlot(memory, slot, from);
    else writeValue(memory, slot, code === 0 ? 1 : 0);
  };
}

/** A step that takes one of two values; only the one that is taken matters. */
export function chooseStep(
  self: Place,
  parts: { readonly if: Place; readonly then: Place; readonly else: Place },
): Step {
  return (frame) => {
    const { memory } = frame;
    const slot = slotOf(frame, self);
    const condition = slotOf(frame, parts.if);
    if (codeAt(memory, condition) !== 0) copySlot(memory, slot, condition);
    else copySlot(memory, slot, slotOf(frame, valueAt(memory, condition) === 0 ? parts.else : parts.then));
  };
}

/** A band as a step sees it. */
export type StepBand = Omit<ProgramBand, "then"> & { readonly then: Place };

/** A step that takes the band of a value; a value in no band is a fault. */
export function bandsStep(self: Place, node: number, a: Place, bands: readonly StepBand[]): Step {
  return (frame) => {
    const { memory } = frame;
    const slot = slotOf(frame, self);
    const from = slotOf(frame, a);
    if (codeAt(memory, from) !== 0) {
      copySlot(memory, slot, from);
      return;
    }
    const value = valueAt(memory, from);
    const band = findBand(value, bands);
    if (band === undefined) writeFault(memory, slot, { code: "score.outsideBands", node, row: frame.row, value });
    else copySlot(memory, slot, slotOf(frame, band.then));
  };
}

/** What a table step needs. */
export interface TableStepOptions {
  readonly of: readonly Place[];
  readonly sizes: readonly number[];
  readonly cells: readonly (Place | undefined)[];
  readonly node: number;
}

/** A step that looks up a cell by its inputs. */
export function tableStep(self: Place, { node, of, sizes, cells }: TableStepOptions): Step {
  const inputs = of.map((part, index) => ({ part, size: sizes[index] ?? 1 }));
  return (frame) => {
    const { memory } = frame;
    const slot = slotOf(frame, self);
    let position = 0;
    let lacking = -1;
    for (const { part, size } of inputs) {
      const from = slotOf(frame, part);
      const code = codeAt(memory, from);
      if (code !== 0 && (lacking < 0 || code < codeAt(memory, lacking))) lacking = from;
      position = position * size + Number(valueAt(memory, from));
    }
    const cell = cells[position];
    if (lacking >= 0) copySlot(memory, slot, lacking);
    else if (cell !== undefined) copySlot(memory, slot, slotOf(frame, cell));
    else writeFault(memory, slot, { code: "score.noCell", node, row: frame.row });
  };
}

/** A step that replaces a value that is absent for one of the kinds. */
export function otherwiseStep(
  self: Place,
  a: Place,
  options: { readonly codes: readonly number[]; readonly else: Place },
): Step {
  return (frame) => {
    const { memory } = frame;
    const from = slotOf(frame, a);
    const replaced = options.codes.includes(codeAt(memory, from));
    copySlot(memory, slotOf(frame, self), replaced ? slotOf(frame, options.else) : from);
  };
}
