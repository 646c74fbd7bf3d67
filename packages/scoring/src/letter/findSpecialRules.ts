import { type DeclaredException, type Expression, expressionParts, type Field } from "@kinerja/policy";
import type { TraceStep } from "../trace/trace.ts";
import type { LetterScope } from "./letterScope.ts";
import { signOfField } from "./signOfField.ts";

/** A declared exception whose rule counted, and the rows in which it turned the direction of the score. */
export interface SpecialRule {
  readonly exception: DeclaredException;
  /** Paths of the rows; an empty text for the member itself. */
  readonly rows: readonly string[];
}

// Where a field does not say which end is better: of what is spent, less is.
const spent: ReadonlySet<string> = new Set(["duration", "rupiah", "day", "workingDay", "month", "hour", "minute"]);

/**
 * Finds the declared exceptions that a result met, and where each bit: where the rule took a branch
 * in which better work on the exception's field lowers the value, and the other branch does not.
 */
export function findSpecialRules({ document, trace, names }: LetterScope): readonly SpecialRule[] {
  return (document.exceptions ?? []).flatMap((exception): readonly SpecialRule[] => {
    const rule = names.rule(exception.rule);
    const steps = trace?.steps.filter((step) => step.rule === exception.rule && typeof step.value !== "object") ?? [];
    if (rule === undefined || steps.length === 0) return [];
    const name = exception.field ?? "";
    const field = names.field(name);
    const bites = (step: TraceStep): boolean =>
      field !== undefined && tookTurnedBranch(rule.expression, step, { name, turned: isLessBetter(field) ? 1 : -1 });
    return [{ exception, rows: steps.filter(bites).map(({ row }) => row ?? "") }];
  });
}

function isLessBetter(field: Field): boolean {
  if (field.better !== undefined) return field.better === "lower";
  return field.kind === "number" && spent.has(field.unit);
}

/** Follows the branches that the trace tells, in its order: a condition's own, the choice, what was chosen. */
function tookTurnedBranch(
  expression: Expression,
  { decisions }: TraceStep,
  { name, turned }: { readonly name: string; readonly turned: 1 | -1 },
): boolean {
  const told = decisions.flatMap((decision) => (decision.kind === "branch" ? [decision.condition] : []));
  let found = false;
  const visit = (part: Expression): void => {
    // The rows of an aggregate are told by rules of their own.
    if (part.kind === "aggregate") return;
    if (part.kind !== "choose") {
      for (const [, inner] of expressionParts(part)) visit(inner);
      return;
    }
    visit(part.if);
    const [taken, other] = told.shift() === true ? [part.then, part.else] : [part.else, part.then];
    if (signOfField(taken, name) === turned && signOfField(other, name) === -turned) found = true;
    visit(taken);
  };
  visit(expression);
  return found;
}
