import type { Expression } from "../document/expression.ts";
import type { PolicyCase } from "../document/policyDocument.ts";
import { resolveDate } from "../resolve/resolveDate.ts";
import { createTrial, type Trial } from "./createTrial.ts";
import { dayInForce } from "./daysInForce.ts";
import { describeExpression } from "./describeExpression.ts";
import type { Row } from "./evaluate/row.ts";
import { describeValue, meetsExpected } from "./meetsExpected.ts";
import { shownValue } from "./shownValue.ts";
import type { Verification } from "./verification.ts";
import { refuseBroken, verifyCaseInput } from "./verifyCaseInput.ts";

/** Checks that the engine takes the input of cases, that they agree with the rules, and that each band and each cell is reached by one. */
export function verifyCases(verification: Verification): void {
  const reached = new Map<Expression, Set<number>>();
  for (const [index, example] of verification.document.cases.entries()) {
    if ((example.overlays ?? []).length > 0) continue;
    const date = resolveDate(verification.document, { inputAt: example.at });
    if (date.kind === "refused") {
      const witness = example.at ?? "";
      verification.report("policy.dateInvalid", `cases[${index}].at`, { values: { date: witness }, witness });
      continue;
    }
    const trial = createTrial(verification, dayInForce(verification.document, date.value))(example.input);
    const taken = verifyCaseInput(verification, index);
    if (trial === undefined) {
      if (taken) refuseBroken(verification, index);
      continue;
    }
    for (const { expression, outcome } of trial.decisions) {
      const outcomes = reached.get(expression) ?? new Set();
      reached.set(expression, outcomes.add(outcome));
    }
    // Results of a refused input would only repeat the finding.
    if (!taken) continue;
    checkRow(
      verification,
      { example, path: `cases[${index}].expected`, trial },
      { row: trial.member, expected: example.expected },
    );
  }
  reportMissing(verification, reached);
}

interface CaseContext {
  readonly example: PolicyCase;
  readonly path: string;
  readonly trial: Trial;
}

function checkRow(
  verification: Verification,
  context: CaseContext,
  { row, expected }: { readonly row: Row; readonly expected: Readonly<Record<string, unknown>> },
): void {
  const child = verification.document.levels[row.level + 1]?.name;
  for (const [name, value] of Object.entries(expected)) {
    const path = `${context.path}.${name}`;
    if (name === child && Array.isArray(value)) {
      for (const [index, part] of value.entries()) {
        const below = row.children[index];
        if (below === undefined || typeof part !== "object" || part === null) continue;
        checkRow(verification, { ...context, path: `${path}[${index}]` }, { row: below, expected: part });
      }
    } else checkValue(verification, { ...context, path }, { row, rule: name, expected: value });
  }
}

function checkValue(
  { analysis, report }: Verification,
  { example, path, trial }: CaseContext,
  { row, rule, expected }: { readonly row: Row; readonly rule: string; readonly expected: unknown },
): void {
  if (analysis.scope.rules.get(rule)?.level !== row.level) {
    report("policy.unknownName", path, { values: { name: rule }, witness: rule });
    return;
  }
  const value = shownValue(analysis, rule, trial.evaluator.rule(rule, row));
  if (meetsExpected(value, expected)) return;
  const received = describeValue(value);
  const values = { case: example.name, rule, expected: JSON.stringify(expected), received };
  report("policy.caseWrong", path, { values, witness: received });
}

function reportMissing({ placed, report }: Verification, reached: ReadonlyMap<Expression, ReadonlySet<number>>): void {
  for (const { expression, path, rule } of placed) {
    if (expression.kind !== "bands" && expression.kind !== "table") continue;
    const key = expression.kind === "bands" ? "bands" : "cells";
    const length = expression.kind === "bands" ? expression.bands.length : expression.cells.length;
    const rules = rule === undefined ? [] : [rule];
    for (let index = 0; index < length; index += 1) {
      if (reached.get(expression)?.has(index)) continue;
      const place = `${path}.${key}[${index}]`;
      report("policy.caseMissing", place, {
        values: { place: describeTarget(expression, index) },
        witness: place,
        rules,
      });
    }
  }
}

function describeTarget(expression: Expression, index: number): string {
  if (expression.kind === "table") return expression.cells[index]?.when.join(" × ") ?? "";
  const then = expression.kind === "bands" ? expression.bands[index]?.then : undefined;
  return then === undefined ? "" : describeExpression(then);
}
