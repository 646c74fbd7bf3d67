import type { Program } from "../program/program.ts";
import { createScorer, type Scorer } from "../score/createScorer.ts";

// Asked for one member after another; the scorer lives as long as the program.
const kept = new WeakMap<Program, Scorer>();

/** The scorer of a program, made on first use. */
export function scorerOf(program: Program): Scorer {
  const scorer = kept.get(program) ?? createScorer(program);
  kept.set(program, scorer);
  return scorer;
}
