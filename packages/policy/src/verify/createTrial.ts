import type { Allowance } from "./createAllowance.ts";
import { createEvaluator, type Evaluator } from "./evaluate/createEvaluator.ts";
import type { Decision } from "./evaluate/evaluation.ts";
import { readMember } from "./evaluate/readMember.ts";
import type { Row } from "./evaluate/row.ts";
import type { Value } from "./evaluate/value.ts";
import type { MemberInput } from "./memberPlaces.ts";
import type { DayInForce, Verification } from "./verification.ts";

/** A member computed on a day. */
export interface Trial {
  readonly member: Row;
  readonly evaluator: Evaluator;
  /** Everything that was decided, in the order of computing. */
  readonly decisions: readonly Decision[];
  /** The values of a rule in all rows of its level, in order. */
  readonly valuesOf: (rule: string) => readonly Value[];
  /** Whether the member keeps every constraint. */
  readonly isAllowed: boolean;
}

/** Computes members on a day, each with all its rules; `undefined` for one that breaks a constraint, and when the work is used up. */
export type Try = (input: MemberInput) => Trial | undefined;

/** Makes the function that computes members on a day. A search is only about members that keep every constraint. */
export function createTry(verification: Verification, day: DayInForce, allowance: Allowance): Try {
  const compute = createTrial(verification, day);
  return (input) => {
    if (!allowance.spend(input)) return undefined;
    const trial = compute(input);
    return trial.isAllowed ? trial : undefined;
  };
}

/** Makes the function that computes a member on a day, whether or not it keeps every constraint. */
export function createTrial(
  { effective: { document, analysis } }: Pick<Verification, "effective">,
  day: DayInForce,
): (input: MemberInput) => Trial {
  let decisions: Decision[] = [];
  const evaluator = createEvaluator(document, analysis, {
    parameters: day.parameters,
    onDecision: (decision) => decisions.push(decision),
  });
  return (input) => {
    // Constraints have a copy of their own: a rule that one of them reads would be known, and decide nothing below.
    const tested = readMember(document, input);
    const isAllowed = document.levels.every(({ constraints = [] }, level) =>
      rowsAt(tested, level).every((row) =>
        constraints.every(({ test }) => {
          const value = evaluator.evaluate(test, row);
          return value.kind !== "boolean" || value.boolean;
        }),
      ),
    );
    decisions = [];
    const member = readMember(document, input);
    const valuesOf = (rule: string): readonly Value[] =>
      rowsAt(member, analysis.scope.rules.get(rule)?.level ?? 0).map((row) => evaluator.rule(rule, row));
    for (const rule of analysis.ruleOrder) valuesOf(rule);
    return { member, evaluator, decisions, valuesOf, isAllowed };
  };
}

/** All rows of a level. */
export function rowsAt(member: Row, level: number): readonly Row[] {
  return member.level === level ? [member] : member.children.flatMap((child) => rowsAt(child, level));
}
