import type { PolicyDocument } from "@kinerja/policy";
import type { Program, ProgramOutput } from "../program/program.ts";

/**
 * The rule that a policy is about, where "the next one" has a meaning: of the member's ordered
 * categories and truths that no other rule of the member reads the first, categories before truths;
 * then the same among the rows of each child level.
 */
export function headlineRule(program: Program, document: PolicyDocument): string | undefined {
  for (const { outputs } of program.levels) {
    const read = new Set(
      outputs.flatMap(({ reads }) => reads.filter(({ kind }) => kind === "rule").map(({ name }) => name)),
    );
    const candidates = outputs.filter((output) => isOrdered(output, document));
    const open = candidates.filter(({ name }) => !read.has(name));
    const found = [...open, ...candidates];
    const first = found.find(({ type }) => type.kind === "category") ?? found[0];
    if (first !== undefined) return first.name;
  }
  return undefined;
}

function isOrdered({ type }: ProgramOutput, { categories }: PolicyDocument): boolean {
  return type.kind === "boolean" || (type.kind === "category" && categories[type.set]?.ordered === true);
}
