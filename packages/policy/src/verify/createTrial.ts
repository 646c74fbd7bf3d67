import type { Analysis } from "../analyse/analyseDocument.ts";
import type { Allowance } from "./createAllowance.ts";
import { createEvaluator, type Evaluator } from "./evaluate/createEvaluator.ts";
import type { Decision } from "./evaluate/decision.ts";
import { moveField } from "./evaluate/moveField.ts";
import { readField } from "./evaluate/readField.ts";
import { readMember } from "./evaluate/readMember.ts";
import type { Row } from "./evaluate/row.ts";
import type { Value } from "./evaluate/value.ts";
import { findReaders } from "./findReaders.ts";
import type { MemberInput, MemberPlace } from "./memberPlaces.ts";
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

/** A member that differs in one field from one that was computed before. */
export interface NearMember {
  readonly trial: Trial;
  readonly place: MemberPlace;
  readonly raw: unknown;
}

/** Computes members on a day; `undefined` for one that breaks a constraint, and when the work is used up. */
export interface Attempt {
  readonly member: (input: MemberInput) => Trial | undefined;
  /** The same for a member near another: what does not depend on the field is not computed again. */
  readonly near: (member: NearMember) => Trial | undefined;
}

/** Makes what computes members on a day. A search is only about members that keep every constraint. */
export function createAttempt(verification: Verification, day: DayInForce, allowance: Allowance): Attempt {
  const { member, near } = createTrial(verification, day);
  const paid = (cost: number, compute: () => Trial): Trial | undefined => {
    if (!allowance.spend(cost)) return undefined;
    const trial = compute();
    return trial.isAllowed ? trial : undefined;
  };
  return {
    member: (input) => paid(allowance.costOf(input), () => member(input)),
    near: (given) => paid(allowance.costOfRow(given.trial.member), () => near(given)),
  };
}

/** Makes what computes a member on a day, whether or not it keeps every constraint. */
export function createTrial(
  { effective: { document, analysis } }: Pick<Verification, "effective">,
  day: DayInForce,
): { readonly member: (input: MemberInput) => Trial; readonly near: (member: NearMember) => Trial } {
  const evaluator = createEvaluator(document, analysis, { parameters: day.parameters });
  let readersNamed: ReturnType<typeof findReaders> | undefined;
  const rules = analysis.ruleOrder.map((name) => ({ name, level: levelOf(analysis, name) }));
  const moved = ({ trial, place: { name, field, rows }, raw }: NearMember): Row => {
    readersNamed ??= findReaders(document, analysis);
    return moveField(trial.member, { name, value: readField(field, raw), rows, ...readersNamed(name) });
  };
  const computed = (member: Row): Trial => {
    const rows = document.levels.map((_, level) => rowsAt(member, level));
    let decisions: Decision[] | undefined;
    return {
      member,
      evaluator,
      get decisions() {
        if (decisions !== undefined) return decisions;
        decisions = [];
        for (const { name, level } of rules) {
          for (const row of rows[level] ?? []) {
            for (const decision of evaluator.decisions(name, row)) decisions.push(decision);
          }
        }
        return decisions;
      },
      valuesOf: (rule) => (rows[levelOf(analysis, rule)] ?? []).map((row) => evaluator.rule(rule, row)),
      isAllowed: document.levels.every(({ constraints = [] }, level) =>
        (rows[level] ?? []).every((row) =>
          constraints.every(({ test }) => {
            const value = evaluator.evaluate(test, row);
            return value.kind !== "boolean" || value.boolean;
          }),
        ),
      ),
    };
  };
  return { member: (input) => computed(readMember(document, input)), near: (member) => computed(moved(member)) };
}

function levelOf({ scope }: Analysis, rule: string): number {
  return scope.rules.get(rule)?.level ?? 0;
}

/** All rows of a level. */
export function rowsAt(member: Row, level: number): readonly Row[] {
  return member.level === level ? [member] : member.children.flatMap((child) => rowsAt(child, level));
}
