import type { Rule, ValueType } from "@kinerja/policy";
import type { Trace, TraceStep } from "../trace/trace.ts";
import type { LetterNames } from "./letterNames.ts";

/** The rule that is the result of a policy, and how it came about. */
export interface Headline {
  readonly step: TraceStep;
  readonly rule: Rule;
}

const order: Readonly<Record<ValueType["kind"], number>> = { category: 0, boolean: 1, number: 2 };

/**
 * Finds the rule that a letter is about: one of the member that no other rule of the member reads (a
 * condition that comments on it aside), a category before a condition before a number, the first of them in the order of computation.
 */
export function findHeadline(trace: Trace, names: LetterNames): Headline | undefined {
  const own = trace.steps.filter(({ row }) => row === undefined);
  const kindOf = (name: string): ValueType["kind"] | undefined => names.rule(name)?.output.kind;
  // A condition that reads a category only comments on it, and takes nothing away from it.
  const isPart = (reader: string, name: string): boolean => kindOf(reader) !== "boolean" || kindOf(name) !== "category";
  const read = new Set(
    own.flatMap(({ rule, inputs }) =>
      inputs.filter(({ kind, name }) => kind === "rule" && isPart(rule, name)).map(({ name }) => name),
    ),
  );
  const candidates = own.flatMap((step): readonly Headline[] => {
    const rule = names.rule(step.rule);
    return rule === undefined || read.has(step.rule) ? [] : [{ step, rule }];
  });
  const [first] = [...candidates].sort((a, b) => order[a.rule.output.kind] - order[b.rule.output.kind]);
  return first;
}
