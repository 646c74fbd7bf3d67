import { compareIntegers } from "@kinerja/model";
import type { Comparison } from "@kinerja/policy";
import type { ProgramBand } from "../program/program.ts";
import { findBand } from "./findBand.ts";
import { codeAt, copySlot, valueAt, writeFault, writeValue } from "./slots.ts";
import type { Locate, Step } from "./step.ts";

const holds = {
  equal: (order) => order === 0,
  notEqual: (order) => order !== 0,
  lessThan: (order) => order < 0,
  atMost: (order) => order <= 0,
  moreThan: (order) => order > 0,
  atLeast: (order) => order >= 0,
} as const satisfies Record<Comparison, (order: number) => boolean>;

/** A step that compares two values. */
export function compareStep(self: Locate, a: Locate, b: Locate, comparison: Comparison): Step {
  const test = holds[comparison];
  return (memory, row, start) => {
    const slot = self(memory, row, start);
    const left = a(memory, row, start);
    const right = b(memory, row, start);
    const leftCode = codeAt(memory, left);
    const rightCode = codeAt(memory, right);
    if (leftCode !== 0 || rightCode !== 0) {
      copySlot(memory, slot, leftCode !== 0 && (rightCode === 0 || leftCode <= rightCode) ? left : right);
    } else {
      writeValue(memory, slot, test(compareIntegers(valueAt(memory, left), valueAt(memory, right))) ? 1 : 0);
    }
  };
}

/** A step of `all` (or `any`): a deciding operand wins even beside absent ones. */
export function logicStep(self: Locate, of: readonly Locate[], deciding: 0 | 1): Step {
  return (memory, row, start) => {
    const slot = self(memory, row, start);
    let lacking = -1;
    for (const part of of) {
      const from = part(memory, row, start);
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
export function presentStep(self: Locate, a: Locate): Step {
  return (memory, row, start) => {
    const slot = self(memory, row, start);
    const from = a(memory, row, start);
    const code = codeAt(memory, from);
    if (code === 1) copySlot(memory, slot, from);
    else writeValue(memory, slot, code === 0 ? 1 : 0);
  };
}

/** A step that takes one of two values; only the one that is taken matters. */
export function chooseStep(
  self: Locate,
  parts: { readonly if: Locate; readonly then: Locate; readonly else: Locate },
): Step {
  return (memory, row, start) => {
    const slot = self(memory, row, start);
    const condition = parts.if(memory, row, start);
    if (codeAt(memory, condition) !== 0) copySlot(memory, slot, condition);
    else copySlot(memory, slot, (valueAt(memory, condition) === 0 ? parts.else : parts.then)(memory, row, start));
  };
}

/** A band as a step sees it. */
export type StepBand = Omit<ProgramBand, "then"> & { readonly then: Locate };

/** A step that takes the band of a value; a value in no band is a fault. */
export function bandsStep(self: Locate, node: number, a: Locate, bands: readonly StepBand[]): Step {
  return (memory, row, start) => {
    const slot = self(memory, row, start);
    const from = a(memory, row, start);
    if (codeAt(memory, from) !== 0) {
      copySlot(memory, slot, from);
      return;
    }
    const value = valueAt(memory, from);
    const band = findBand(value, bands);
    if (band === undefined) writeFault(memory, slot, { code: "score.outsideBands", node, row, value });
    else copySlot(memory, slot, band.then(memory, row, start));
  };
}

/** What a table step needs. */
export interface TableStepOptions {
  readonly of: readonly Locate[];
  readonly sizes: readonly number[];
  readonly cells: readonly Locate[];
}

/** A step that looks up a cell by its inputs. */
export function tableStep(self: Locate, { of, sizes, cells }: TableStepOptions): Step {
  return (memory, row, start) => {
    const slot = self(memory, row, start);
    let position = 0;
    let lacking = -1;
    for (const [index, part] of of.entries()) {
      const from = part(memory, row, start);
      const code = codeAt(memory, from);
      if (code !== 0 && (lacking < 0 || code < codeAt(memory, lacking))) lacking = from;
      position = position * (sizes[index] ?? 1) + Number(valueAt(memory, from));
    }
    const cell = cells[position];
    if (lacking >= 0) copySlot(memory, slot, lacking);
    else if (cell !== undefined) copySlot(memory, slot, cell(memory, row, start));
  };
}

/** A step that replaces a value that is absent for one of the kinds. */
export function otherwiseStep(
  self: Locate,
  a: Locate,
  options: { readonly codes: readonly number[]; readonly else: Locate },
): Step {
  return (memory, row, start) => {
    const from = a(memory, row, start);
    const replaced = options.codes.includes(codeAt(memory, from));
    copySlot(memory, self(memory, row, start), replaced ? options.else(memory, row, start) : from);
  };
}
