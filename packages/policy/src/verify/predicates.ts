import { setOf } from "../analyse/declaredTypes.ts";
import type { Bands, Expression } from "../document/expression.ts";
import type { Trial } from "./createTrial.ts";
import { decimalAt } from "./edgesAt.ts";
import { compareDecimals } from "./evaluate/decimals.ts";
import type { DayInForce, Verification } from "./verification.ts";

/** A rule whose output is a category of an ordered set. */
export interface Predicate {
  readonly rule: string;
  /** The categories from the worst to the best. */
  readonly order: readonly string[];
}

/** The categories before and after, in the first row in which the second member stands lower. */
export function dropBetween(
  { rule, order }: Predicate,
  worse: Trial,
  better: Trial,
): { readonly from: string; readonly to: string } | undefined {
  const after = better.valuesOf(rule);
  for (const [row, from] of worse.valuesOf(rule).entries()) {
    const to = after[row];
    if (from.kind !== "category" || to?.kind !== "category") continue;
    if (order.indexOf(to.name) < order.indexOf(from.name)) return { from: from.name, to: to.name };
  }
  return undefined;
}

/** Whether some banded score moves towards a lower category, though maybe not as far as the next one. */
export function operandsFall(directions: ReadonlyMap<Expression, number>, worse: Trial, better: Trial): boolean {
  const [before, after] = [worse, better].map(({ decisions }) =>
    decisions.filter(({ expression }) => expression.kind === "bands"),
  );
  return (before ?? []).some(({ expression, operand }, index) => {
    const other = after?.[index];
    if (other?.expression !== expression || operand === undefined || other.operand === undefined) return false;
    return compareDecimals(other.operand, operand) * (directions.get(expression) ?? 0) < 0;
  });
}

/** For bands with categories of an ordered set: 1 where higher values are better, -1 where they are worse. */
export function bandDirections(
  { document, analysis, placed }: Verification,
  day: DayInForce,
): ReadonlyMap<Expression, number> {
  const directions = new Map<Expression, number>();
  for (const { expression } of placed) {
    const type = expression.kind === "bands" ? analysis.types.get(expression) : undefined;
    const set = type?.kind === "category" ? setOf(document, type.set) : undefined;
    if (expression.kind !== "bands" || set?.ordered !== true) continue;
    const order = set.members.map(({ name }) => name);
    directions.set(expression, directionOf(ranksOf(expression, day, order)));
  }
  return directions;
}

function directionOf(ranks: readonly number[]): number {
  const steps = ranks.slice(1).map((rank, index) => Math.sign(rank - (ranks[index] ?? rank)));
  const [first = 0] = steps;
  return steps.every((step) => step === first) ? first : 0;
}

/** The ranks of the bands' categories, from the lowest band to the highest. */
function ranksOf({ bands }: Bands, day: DayInForce, order: readonly string[]): readonly number[] {
  const placedBands = bands.flatMap(({ atLeast, moreThan, then }) => {
    const edge = atLeast ?? moreThan;
    const lower = edge && decimalAt(edge, day);
    const category = then.kind === "parameter" ? day.parameters[then.name] : "category" in then ? then.category : "";
    return lower === undefined ? [] : [{ lower, rank: order.indexOf(String(category)) }];
  });
  return placedBands.sort((a, b) => compareDecimals(a.lower, b.lower)).map(({ rank }) => rank);
}
