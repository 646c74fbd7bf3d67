import { inverseError } from "../inverse/inverseError.ts";
import type { Program, ProgramOutput } from "../program/program.ts";

/**
 * The number that a difference is about: the one that is named, else the first number of the member that
 * no other number of the member reads.
 *
 * @throws KinerjaError `difference.noRule` or `difference.unknownRule`
 */
export function numericRule(program: Program, name: string | undefined): ProgramOutput {
  const numbers = (program.levels[0]?.outputs ?? []).filter(({ type }) => type.kind === "number");
  if (numbers.length === 0) throw inverseError("difference.noRule", {});
  const read = new Set(numbers.flatMap(({ reads }) => reads.map((each) => each.name)));
  const found =
    name === undefined
      ? (numbers.find((output) => !read.has(output.name)) ?? numbers[0])
      : numbers.find((output) => output.name === name);
  if (found !== undefined) return found;
  const expected = numbers.map((output) => output.name).join(", ");
  throw inverseError("difference.unknownRule", { name: (name ?? "").slice(0, 100), expected });
}
