import { type Integer, type Issue, subtractIntegers } from "@kinerja/model";
import { changesOf, type InputState, keepInputs, restoreInputs } from "./changesOf.ts";
import { type Course, valueAfter } from "./course.ts";
import { type CoursePoint, createSearch } from "./createSearch.ts";
import type { PlacedField } from "./fieldPlace.ts";
import type { Budget } from "./findFirst.ts";
import type { Goal } from "./goal.ts";
import type { GoalValue } from "./goalValue.ts";
import type { BareAnswer } from "./reachSentence.ts";
import type { Session } from "./session.ts";

/** A search, and the answer as far as it goes. */
export interface ReachSearch {
  readonly answer: BareAnswer;
  readonly goal: Goal;
  readonly value: GoalValue;
  readonly target: Integer;
  readonly courses: readonly Course[];
  readonly movable: readonly PlacedField[];
  readonly missing: readonly string[];
  readonly limit: number;
}

/** Searches the courses and completes the answer with what the interpreter itself gives there. */
export function searchReach(session: Session, options: ReachSearch): BareAnswer {
  const { answer, goal, value, target, courses, movable, missing, limit } = options;
  const { interpreter } = session.rangeProgram;
  const before = keepInputs(interpreter, movable);
  const present = value.units();
  const budget: Budget = { left: limit };
  const inputs = movable.map(({ slot }) => slot);
  const search = createSearch(session.rangeProgram, { goal, slot: value.slot, inputs, budget });
  if (!search.reads) return { ...answer, reason: "notRead" };

  const hit = search.nearest(courses, target);
  if (hit === "stopped") return { ...answer, reason: "notSettled" };
  if (hit !== undefined) {
    goTo(session, hit);
    const changes = changesOf(interpreter, movable, before);
    const reached = value.shown();
    const isRefused = goBefore(session, hit, before).some(({ severity }) => severity !== "warning");
    const oneStepLess = isRefused ? ({ absent: "pending" } as const) : value.shown();
    const checked = { steps: String(hit.steps), oneStepLess, stretches: limit - budget.left };
    return { ...answer, feasible: true, reached, changes, checked };
  }
  const refused = search.nearest(courses, target, { evenRefused: true });
  if (refused !== undefined && refused !== "stopped")
    return { ...answer, reason: "constraint", issues: [...answer.issues, ...goTo(session, refused)] };
  const best = search.greatest(courses, present);
  if (best === "stopped") return { ...answer, reason: "bounds" };
  if (best === undefined) {
    const waits = present === undefined && missing.some((path) => movable.every((placed) => placed.path !== path));
    return waits ? { ...answer, reason: "valueNeeded", missing } : { ...answer, reason: "bounds" };
  }
  goTo(session, best);
  return {
    ...answer,
    reason: "bounds",
    best: { value: value.shown(), changes: changesOf(interpreter, movable, before) },
  };
}

/** Lets the interpreter compute the member at a place of a course, and gives the issues that it has there. */
function goTo(session: Session, { course, steps }: CoursePoint): readonly Issue[] {
  const { memory } = session.rangeProgram.interpreter;
  for (const move of course.moves) {
    memory.codes[move.slot] = 0;
    memory.values[move.slot] = valueAfter(move, steps);
  }
  return compute(session);
}

/** The same one step earlier, which may be the member as it is. */
function goBefore(session: Session, { course, steps }: CoursePoint, before: readonly InputState[]): readonly Issue[] {
  if (steps !== 1) return goTo(session, { course, steps: subtractIntegers(steps, 1) });
  restoreInputs(session.rangeProgram.interpreter, before);
  return compute(session);
}

function compute({ rangeProgram: { interpreter }, write }: Session): readonly Issue[] {
  const { memory } = interpreter;
  memory.faults.length = 0;
  // A text that was written for the member as it was does not count any more.
  memory.member += 1;
  interpreter.run();
  return write({ id: "", coverage: { measured: 0, applicable: 0 }, issues: [] }, "members[0]").issues;
}
