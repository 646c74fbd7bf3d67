import type { PolicyDocument } from "../document/policyDocument.ts";
import type { Row } from "./evaluate/row.ts";
import type { MemberInput } from "./memberPlaces.ts";
import type { PlacedExpression } from "./placedExpressions.ts";

/** How much computing is left. Counted in expressions, not in seconds, so that every machine finds the same. */
export interface Allowance {
  /** What one member costs. */
  readonly costOf: (input: MemberInput) => number;
  /** The same of a member that was read. */
  readonly costOfRow: (member: Row) => number;
  /** Takes a cost; false where not enough is left. */
  readonly spend: (cost: number) => boolean;
}

/** Allows the computing of so many expressions. */
export function createAllowance(
  document: PolicyDocument,
  placed: readonly PlacedExpression[],
  expressions: number,
): Allowance {
  const perRow = document.levels.map((_, level) => 1 + placed.filter((each) => each.level === level).length);
  let left = expressions;
  const costOf = (row: MemberInput, level: number): number => {
    const child = document.levels[level + 1]?.name;
    const rows = child !== undefined && Object.hasOwn(row, child) ? row[child] : undefined;
    const own = perRow[level] ?? 1;
    if (!Array.isArray(rows)) return own;
    return rows.reduce((sum: number, part: unknown) => sum + (isRow(part) ? costOf(part, level + 1) : 1), own);
  };
  const costOfRow = ({ level, children }: Row): number =>
    children.reduce((sum, child) => sum + costOfRow(child), perRow[level] ?? 1);
  return {
    costOf: (input) => costOf(input, 0),
    costOfRow,
    spend: (cost) => {
      left -= cost;
      return left >= 0;
    },
  };
}

function isRow(value: unknown): value is MemberInput {
  return typeof value === "object" && value !== null;
}
