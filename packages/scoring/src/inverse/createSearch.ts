import { addIntegers, type Integer, multiplyIntegers, subtractIntegers } from "@kinerja/model";
import { lesserInteger } from "../interpret/extremes.ts";
import { slotAt } from "../interpret/step.ts";
import { type Course, valueAfter } from "./course.ts";
import { type Budget, findFirst, type Verdict } from "./findFirst.ts";
import { findGreatest } from "./findGreatest.ts";
import type { Goal, Guard } from "./goal.ts";
import { planRanges, type RangeProgram, runRanges } from "./rangeProgram.ts";
import { faultBit, greatestAt, leastAt, maskAt, presentBit, type Ranges, writeShape } from "./ranges.ts";

/** A place on a course: after how many steps. */
export interface CoursePoint {
  readonly course: Course;
  readonly steps: Integer;
}

/** Searches courses of the member that stands in the memory. */
export interface Search {
  /** Whether the goal depends on the inputs at all. */
  readonly reads: boolean;
  /**
   * The fewest steps of any course after which the goal has the target or better and the member is
   * accepted; of equals the earlier course. `evenRefused` looks at the goal alone.
   */
  readonly nearest: (
    courses: readonly Course[],
    target: Integer,
    options?: { readonly evenRefused?: boolean },
  ) => CoursePoint | "stopped" | undefined;
  /** The fewest steps to the greatest value of the goal, where it is above a known one. */
  readonly greatest: (courses: readonly Course[], above: Integer | undefined) => CoursePoint | "stopped" | undefined;
}

/** What is searched. */
export interface SearchOptions {
  readonly goal: Goal;
  /** The slot of the goal's value. */
  readonly slot: number;
  /** The slots of the inputs that move. */
  readonly inputs: readonly number[];
  readonly budget: Budget;
}

/** Makes a search: it judges whole stretches of steps by what may come out over them. */
export function createSearch(rangeProgram: RangeProgram, options: SearchOptions): Search {
  const { goal, slot, inputs, budget } = options;
  const { ranges } = rangeProgram;
  const plan = planRanges(rangeProgram, inputs, goal.phases);
  const touchedSlots = (guards: readonly Guard[]): readonly number[] =>
    guards.flatMap((guard) => slotsOf(rangeProgram, guard)).filter((each) => plan.touched.has(each));
  const guards: GuardSlots = { constraints: touchedSlots(goal.constraints), faults: touchedSlots(goal.faults) };
  const spread = (course: Course, first: Integer, last: Integer): void => {
    for (const move of course.moves) {
      const a = valueAfter(move, first);
      const b = valueAfter(move, last);
      // Where the bound comes in between, the input goes on no further.
      const isStraight = a === b || addIntegers(move.from, multiplyIntegers(move.step, last)) === b;
      writeShape(ranges, move.slot, isStraight ? "straight" : "monotone", [a, b]);
    }
    runRanges(rangeProgram, plan);
  };

  const nearest: Search["nearest"] = (courses, target, { evenRefused = false } = {}) => {
    let found: CoursePoint | undefined;
    for (const course of courses) {
      const last = found === undefined ? course.length : lesserInteger(course.length, subtractIntegers(found.steps, 1));
      const judge = (from: Integer, to: Integer): Verdict => {
        spread(course, from, to);
        const wanted = judgeGoal(ranges, slot, target);
        if (wanted === "none" || evenRefused) return wanted;
        const accepted = judgeGuards(ranges, guards);
        return accepted === "all" ? wanted : accepted;
      };
      const steps = findFirst(judge, [1, last], budget);
      if (steps === "stopped") return "stopped";
      if (steps !== undefined) found = { course, steps };
    }
    return found;
  };

  const greatest: Search["greatest"] = (courses, above) => {
    let best = above;
    for (const course of courses) {
      const bound = (from: Integer, to: Integer): { greatest: Integer; isExact: boolean } | undefined => {
        spread(course, from, to);
        const mask = maskAt(ranges, slot);
        const accepted = judgeGuards(ranges, guards);
        if ((mask & presentBit) === 0 || accepted === "none") return undefined;
        const top = greatestAt(ranges, slot);
        return { greatest: top, isExact: accepted === "all" && mask === presentBit && leastAt(ranges, slot) === top };
      };
      const value = findGreatest(bound, [1, course.length], { above: best, budget });
      if (value === "stopped") return "stopped";
      best = value ?? best;
    }
    return best === undefined || best === above ? undefined : nearest(courses, best);
  };

  return { reads: plan.touched.has(slot), nearest, greatest };
}

interface GuardSlots {
  readonly constraints: readonly number[];
  readonly faults: readonly number[];
}

function slotsOf({ interpreter: { memory } }: RangeProgram, { level, place }: Guard): readonly number[] {
  return Array.from({ length: memory.rows[level] ?? 0 }, (_, row) => slotAt(memory, { level, row }, place));
}

function judgeGoal(ranges: Ranges, slot: number, target: Integer): Verdict {
  const mask = maskAt(ranges, slot);
  if ((mask & presentBit) === 0 || greatestAt(ranges, slot) < target) return "none";
  return mask === presentBit && leastAt(ranges, slot) >= target ? "all" : "some";
}

/** Whether a member is accepted: no constraint is false, and no issue stands in the place of a rule's value. */
function judgeGuards(ranges: Ranges, { constraints, faults }: GuardSlots): Verdict {
  let verdict: Verdict = "all";
  for (const slot of constraints) {
    const mask = maskAt(ranges, slot);
    if ((mask & presentBit) === 0 || leastAt(ranges, slot) !== 0) continue;
    if (mask === presentBit && greatestAt(ranges, slot) === 0) return "none";
    verdict = "some";
  }
  for (const slot of faults) {
    const mask = maskAt(ranges, slot);
    if ((mask & faultBit) === 0) continue;
    if (mask === faultBit) return "none";
    verdict = "some";
  }
  return verdict;
}
