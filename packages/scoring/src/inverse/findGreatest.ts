import { addIntegers, compareIntegers, divideRounded, type Integer } from "@kinerja/model";
import type { Budget } from "./findFirst.ts";

/** The greatest value that a stretch of steps may give, and whether each of its steps gives just that; nothing where none gives a value. */
export type Bound = (
  first: Integer,
  last: Integer,
) => { readonly greatest: Integer; readonly isExact: boolean } | undefined;

/**
 * Finds the greatest value over a stretch of steps, above a value that is known already. Nothing where
 * there is none above it; `stopped` where the budget ran out.
 */
export function findGreatest(
  bound: Bound,
  stretch: readonly [Integer, Integer],
  { above, budget }: { readonly above: Integer | undefined; readonly budget: Budget },
): Integer | "stopped" | undefined {
  let best = above;
  let found: Integer | undefined;
  const open: (readonly [Integer, Integer])[] = compareIntegers(stretch[0], stretch[1]) <= 0 ? [stretch] : [];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (budget.left <= 0) return "stopped";
    budget.left -= 1;
    const [first, last] = part;
    const told = bound(first, last);
    if (told === undefined || (best !== undefined && compareIntegers(told.greatest, best) <= 0)) continue;
    if (told.isExact) {
      best = told.greatest;
      found = told.greatest;
    } else if (first !== last) {
      const middle = divideRounded(addIntegers(first, last), 2, "down");
      open.push([first, middle], [addIntegers(middle, 1), last]);
    }
  }
  return found;
}
