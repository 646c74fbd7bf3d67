import {
  addIntegers,
  compareIntegers,
  divideRounded,
  type Integer,
  multiplyIntegers,
  subtractIntegers,
} from "@kinerja/model";
import { lesserInteger } from "../interpret/extremes.ts";

/** Whether what is sought holds at all, at none, or perhaps at some of the steps of a stretch. */
export type Verdict = "all" | "none" | "some";

/** Judges a stretch of steps, both ends included. At a single step it must know: `all` or `none`. */
export type Judge = (first: Integer, last: Integer) => Verdict;

/** How many stretches may still be judged; shared by the searches of one question. */
export interface Budget {
  left: number;
}

/** The first step that holds; nothing where none does; `stopped` where the budget ran out before it was known. */
export type Found = Integer | "stopped" | undefined;

/**
 * Finds the first step of a stretch at which something holds, without looking at each: stretches that
 * double in length are judged, and one that may hold is halved until every part of it is known.
 * Complete whatever the shape is, since nothing is passed over that was not judged `none`.
 */
export function findFirst(judge: Judge, [first, last]: readonly [Integer, Integer], budget: Budget): Found {
  let start = first;
  let width: Integer = 1;
  while (compareIntegers(start, last) <= 0) {
    const end = lesserInteger(addIntegers(start, subtractIntegers(width, 1)), last);
    const found = findWithin(judge, [start, end], budget);
    if (found !== undefined) return found;
    start = addIntegers(end, 1);
    width = multiplyIntegers(width, 2);
  }
  return undefined;
}

function findWithin(judge: Judge, [first, last]: readonly [Integer, Integer], budget: Budget): Found {
  if (budget.left <= 0) return "stopped";
  budget.left -= 1;
  const verdict = judge(first, last);
  if (verdict === "all") return first;
  if (verdict === "none" || first === last) return undefined;
  const middle = divideRounded(addIntegers(first, last), 2, "down");
  const found = findWithin(judge, [first, middle], budget);
  return found === undefined ? findWithin(judge, [addIntegers(middle, 1), last], budget) : found;
}
