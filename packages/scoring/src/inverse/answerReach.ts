import { compareIntegers, type Issue } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import type { Interpreter } from "../interpret/createInterpreter.ts";
import { type CourseWay, courseWays } from "./courseWays.ts";
import type { FieldPlace, PlacedField } from "./fieldPlace.ts";
import type { Goal } from "./goal.ts";
import { createGoalValue } from "./goalValue.ts";
import { headlineRule } from "./headlineRule.ts";
import { inverseError } from "./inverseError.ts";
import { missingInputs } from "./missingInputs.ts";
import { placeFields } from "./placeFields.ts";
import { planCourses } from "./planCourses.ts";
import type { FieldSetAside, ReachAnswer } from "./reachAnswer.ts";
import type { ReachOptions } from "./reachOptions.ts";
import { type BareAnswer, reachSentence } from "./reachSentence.ts";
import { ruleRow } from "./ruleRow.ts";
import { searchReach } from "./searchReach.ts";
import type { Session } from "./session.ts";
import { targetOf, usableRules } from "./targetOf.ts";

/** A question about one member. */
export interface ReachQuestion {
  readonly document: PolicyDocument;
  readonly member: unknown;
  readonly places: readonly FieldPlace[];
  readonly warnings: readonly Issue[];
  readonly options: ReachOptions;
}

const usualLimit = 20_000;

/** Answers a question in a session of the policy's program. */
export function answerReach(session: Session, question: ReachQuestion): ReachAnswer {
  const { document, options } = question;
  const { interpreter } = session.rangeProgram;
  const goal = goalOf(session, question);
  const reading = session.read(question.member, "members[0]");
  if (reading.issues.every(isWarning)) interpreter.run();
  const result = session.write(reading, "members[0]");
  const start: BareAnswer = {
    policy: interpreter.program.policy,
    id: reading.id,
    rule: goal.output.name,
    from: { absent: "pending" },
    fields: [],
    feasible: false,
    measure: "nearest",
    changes: [],
    issues: [...question.warnings, ...result.issues],
  };
  const say = (
    answer: BareAnswer,
    named: readonly PlacedField[] = [],
    { isFilled = false, ways }: { readonly isFilled?: boolean; readonly ways?: readonly CourseWay[] | undefined } = {},
  ): ReachAnswer => ({
    ...answer,
    ...reachSentence(answer, { document, named: named.map(({ path }) => path), isFilled, ways }),
  });
  if (!result.issues.every(isWarning)) return say({ ...start, reason: "refused" });

  const fields = placeFields(interpreter, question.places);
  refuseOtherSteps(fields, options.steps);
  const row = ruleRow(interpreter, goal, { row: options.row, fields });
  const value = createGoalValue(interpreter, goal, row);
  const present = value.units();
  const bare: BareAnswer = {
    ...start,
    ...(goal.level === 0 ? {} : { row: interpreter.rowPath(interpreter.memory, goal.level, row) ?? "" }),
    from: value.shown(),
    fields: fields.map(({ path }) => path),
    measure: fields.length > 1 ? "together" : "nearest",
  };
  const { program } = interpreter;
  const target = targetOf({ program, document, output: goal.output, wanted: options.target, present });
  const missing = missingInputs(interpreter, goal);
  if (target === "absent" && fields.length === 0) return say({ ...bare, reason: "noRows" });
  if (target === "absent") return say({ ...bare, reason: "valueNeeded", missing }, fields);
  if (target === "best") return say({ ...bare, reason: "alreadyBest" }, fields);
  const aimed: BareAnswer = { ...bare, to: value.written(target) };
  if (present !== undefined && compareIntegers(present, target) >= 0)
    return say({ ...aimed, feasible: true, reached: bare.from }, fields);
  if (fields.length === 0) return say({ ...aimed, reason: "noRows" });

  const { movable, setAside } = sortOut(interpreter, goal, fields);
  const measure = movable.length > 1 ? "together" : "nearest";
  const kept: BareAnswer = setAside.length === 0 ? { ...aimed, measure } : { ...aimed, measure, setAside };
  if (movable.length === 0) {
    const lacks = setAside.some(({ reason }) => reason === "valueNeeded");
    return say(lacks ? { ...kept, reason: "valueNeeded", missing } : { ...kept, reason: "notRead" }, fields);
  }
  const { memory } = interpreter;
  const isFilled = movable.some(({ slot }) => memory.codes[slot] !== 0);
  const courses = planCourses({ program, document, memory, fields: movable, steps: options.steps ?? {} });
  const ways = courseWays(courses, { fields: movable, memory, steps: options.steps ?? {} });
  const limit = options.limit ?? usualLimit;
  const answer = searchReach(session, { answer: kept, goal, value, target, courses, movable, missing, limit });
  return say(answer, movable, { isFilled, ways });
}

function goalOf({ goal, rangeProgram }: Session, { document, options }: ReachQuestion): Goal {
  const { program } = rangeProgram.interpreter;
  const name = options.rule ?? headlineRule(program, document);
  if (name === undefined) throw inverseError("inverse.noRule", { expected: usableRules(program, document) });
  const found = goal(name);
  if (found !== undefined) return found;
  throw inverseError("inverse.unknownRule", { name: name.slice(0, 100), expected: usableRules(program, document) });
}

/** Leaves out what cannot help: fields that the rule does not read, and of several those without a value. */
function sortOut(
  { memory }: Interpreter,
  goal: Goal,
  fields: readonly PlacedField[],
): { readonly movable: readonly PlacedField[]; readonly setAside: readonly FieldSetAside[] } {
  const movable: PlacedField[] = [];
  const setAside: FieldSetAside[] = [];
  for (const placed of fields) {
    const { path, node, slot } = placed;
    if (!goal.reads.has(node)) setAside.push({ path, reason: "notRead" });
    else if (fields.length > 1 && memory.codes[slot] !== 0) setAside.push({ path, reason: "valueNeeded" });
    else movable.push(placed);
  }
  return { movable, setAside };
}

/** A step of a field that nobody asked about would be left unused without a word. */
function refuseOtherSteps(fields: readonly PlacedField[], steps: ReachOptions["steps"] = {}): void {
  if (fields.length === 0) return;
  const asked = fields.flatMap(({ path, name }) => [path, name]);
  const other = Object.keys(steps).find((key) => !asked.includes(key));
  if (other === undefined) return;
  const expected = fields.map(({ path }) => path).slice(0, 20);
  throw inverseError("inverse.otherStep", { name: other.slice(0, 100), expected: expected.join(", ") });
}

function isWarning({ severity }: Issue): boolean {
  return severity === "warning";
}
