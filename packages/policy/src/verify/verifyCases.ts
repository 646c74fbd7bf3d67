import type { Label } from "@kinerja/model";
import type { Expression } from "../document/expression.ts";
import type { PolicyCase } from "../document/policyDocument.ts";
import { resolveDate } from "../resolve/resolveDate.ts";
import { createAllowance } from "./createAllowance.ts";
import { createTrial, type Trial } from "./createTrial.ts";
import { dayInForce } from "./daysInForce.ts";
import { describeExpression } from "./describeExpression.ts";
import type { Row } from "./evaluate/row.ts";
import type { Value } from "./evaluate/value.ts";
import { describeValue, meetsExpected } from "./meetsExpected.ts";
import { shownValue } from "./shownValue.ts";
import type { Verification } from "./verification.ts";
import { refuseBroken, verifyCaseInput } from "./verifyCaseInput.ts";

/** Expressions that the cases of one document may take to compute: a document with more is no readable set of examples. */
const greatestWork = 50_000_000;

/**
 * Checks that the engine takes the input of cases, that they agree with the rules and raise the issues
 * that they name, and that each band and each cell is reached by one.
 */
export function verifyCases(verification: Verification): void {
  const { document, placed, report } = verification;
  const reached = new Map<Expression, Set<number>>();
  const allowance = createAllowance(document, placed, greatestWork);
  for (const [index, example] of document.cases.entries()) {
    if ((example.overlays ?? []).length > 0) continue;
    const date = resolveDate(document, { inputAt: example.at });
    if (date.kind === "refused") {
      const witness = example.at ?? "";
      report("policy.dateInvalid", `cases[${index}].at`, { values: { date: witness }, witness });
      continue;
    }
    if (!allowance.spend(allowance.costOf(example.input))) {
      const witness = String(greatestWork);
      report("policy.caseTooLarge", `cases[${index}]`, { values: { case: example.name, limit: witness }, witness });
      return;
    }
    const trial = createTrial(verification, dayInForce(document, date.value)).member(example.input);
    const doorCodes = verifyCaseInput(verification, index);
    const isTaken = doorCodes.length === 0;
    const isAbout = (example.expectedIssues ?? []).length > 0;
    if (isTaken && !trial.isAllowed && !isAbout) refuseBroken(verification, index);
    for (const { expression, outcome } of isTaken && trial.isAllowed ? trial.decisions : []) {
      const outcomes = reached.get(expression) ?? new Set();
      reached.set(expression, outcomes.add(outcome));
    }
    // Results of an input that should have been taken would only repeat the finding.
    if (!isAbout && !(isTaken && trial.isAllowed)) continue;
    if (isAbout) checkIssues(verification, index, isTaken ? codesOf(verification, trial) : doorCodes);
    checkRow(
      verification,
      { example, path: `cases[${index}].expected`, trial, isRefused: !isTaken || !trial.isAllowed },
      { row: trial.member, expected: example.expected },
    );
  }
  reportMissing(verification, reached);
}

/** The codes of the issues that the engine raises for a member that it takes. */
function codesOf({ analysis }: Verification, { isAllowed, valuesOf }: Trial): readonly string[] {
  const faults = analysis.ruleOrder.flatMap((rule) =>
    valuesOf(rule).flatMap((value) => (value.kind === "fault" ? [value.code] : [])),
  );
  return isAllowed ? faults : ["input.constraint", ...faults];
}

function checkIssues({ document, report }: Verification, index: number, codes: readonly string[]): void {
  const { name = "", expectedIssues = [] } = document.cases[index] ?? {};
  const [expected, received] = [expectedIssues, codes].map((list) => [...new Set(list)].sort().join(", "));
  if (expected === received || expected === undefined || received === undefined) return;
  const none = { id: "tidak ada", en: "none" };
  const values = { case: name, expected, received: received === "" ? none : received };
  report("policy.caseIssues", `cases[${index}].expectedIssues`, { values, witness: received === "" ? "–" : received });
}

interface CaseContext {
  readonly example: PolicyCase;
  readonly path: string;
  readonly trial: Trial;
  /** A member that is refused has a pending value for every rule. */
  readonly isRefused: boolean;
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
      checkCount(verification, { ...context, path }, [value.length, row.children.length]);
      for (const [index, part] of value.entries()) {
        const below = row.children[index];
        if (below === undefined || typeof part !== "object" || part === null) continue;
        checkRow(verification, { ...context, path: `${path}[${index}]` }, { row: below, expected: part });
      }
    } else checkValue(verification, { ...context, path }, { row, rule: name, expected: value });
  }
}

function checkCount(
  { report }: Verification,
  { example, path, isRefused }: CaseContext,
  [expected, received]: readonly [number, number],
): void {
  if (expected === received || isRefused) return;
  const rows = (count: number): Label => ({ id: `${count} baris`, en: `${count} rows` });
  const rule = path.slice(path.lastIndexOf(".") + 1);
  const values = { case: example.name, rule, expected: rows(expected), received: rows(received) };
  report("policy.caseWrong", path, { values, witness: String(received) });
}

function checkValue(
  { analysis, report }: Verification,
  { example, path, trial, isRefused }: CaseContext,
  { row, rule, expected }: { readonly row: Row; readonly rule: string; readonly expected: unknown },
): void {
  if (analysis.scope.rules.get(rule)?.level !== row.level) {
    report("policy.unknownName", path, { values: { name: rule }, witness: rule });
    return;
  }
  const value: Value = isRefused
    ? { kind: "absent", absent: "pending" }
    : shownValue(analysis, rule, trial.evaluator.rule(rule, row));
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
