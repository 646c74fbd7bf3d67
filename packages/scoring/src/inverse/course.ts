import {
  addIntegers,
  compareIntegers,
  divideRounded,
  type Integer,
  multiplyIntegers,
  subtractIntegers,
} from "@kinerja/model";
import { greaterInteger, lesserInteger } from "../interpret/extremes.ts";

/** How one input moves, a step at a time, until it comes to a bound. */
export interface Move {
  /** The slot of the input. */
  readonly slot: number;
  readonly from: Integer;
  /** What one step adds; negative where the input falls. */
  readonly step: Integer;
  /** The least or greatest value, at which the input stays. */
  readonly bound: Integer;
}

/** Inputs that move together. */
export interface Course {
  readonly moves: readonly Move[];
  /** After how many steps nothing moves any more. */
  readonly length: Integer;
}

/** Joins moves; inputs that come to their bound wait there for the others. */
export function createCourse(moves: readonly Move[]): Course {
  const lengths = moves.map(({ from, step, bound }) => divideRounded(subtractIntegers(bound, from), step, "up"));
  return { moves, length: lengths.reduce(greaterInteger, 0) };
}

/** Where an input stands after a number of steps. */
export function valueAfter({ from, step, bound }: Move, steps: Integer): Integer {
  const value = addIntegers(from, multiplyIntegers(step, steps));
  return compareIntegers(step, 0) < 0 ? greaterInteger(value, bound) : lesserInteger(value, bound);
}
