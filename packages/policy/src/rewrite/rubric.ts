import type { ConstantInput } from "../builder/constantInput.ts";
import { table } from "../builder/table.ts";
import type { Expression, Table } from "../document/expression.ts";
import { policyError } from "../policyError.ts";

/**
 * Gives each category of a set its constant: a `table` with one input.
 *
 * @example
 * const rating = { kind: "field", name: "rating" } as const;
 * rubric(rating, { below: "0", meets: "1" }).cells.length; // => 2
 */
export function rubric(of: Expression, values: Readonly<Record<string, ConstantInput>>): Table {
  const [first, ...rest] = Object.entries(values).map(([name, then]) => ({ when: [name], then }));
  if (first === undefined) throw policyError("policy.tooFewOperands", { construct: "rubric", least: 1 });
  return table([of], [first, ...rest]);
}
