import { parseIsoDate, type Source } from "@kinerja/model";
import type { DatedValue, Validity } from "../document/policyDocument.ts";
import type { Verification } from "./verification.ts";

/** Checks dates, sources, and that each parameter has one value on every day in force. */
export function verifyDates(verification: Verification): void {
  const { document } = verification;
  checkPeriod(verification, "validity", document.validity);
  checkSource(verification, "source", document.source);
  if (document.review !== undefined) checkDate(verification, "review.on", document.review.on);
  for (const [name, { values }] of Object.entries(document.parameters)) {
    const path = `parameters.${name}.values`;
    const sound = values.map((value, index) => checkValue(verification, `${path}[${index}]`, value));
    if (sound.every(Boolean)) checkSuccession(verification, path, values);
  }
  for (const [level, { rules }] of document.levels.entries()) {
    for (const [name, rule] of Object.entries(rules)) {
      checkSource(verification, `levels[${level}].rules.${name}.source`, rule.source);
    }
  }
  for (const [index, { source }] of document.cases.entries()) {
    if (source !== undefined) checkSource(verification, `cases[${index}].source`, source);
  }
  for (const [index, exception] of (document.exceptions ?? []).entries()) {
    checkSource(verification, `exceptions[${index}].source`, exception.source);
  }
}

function checkValue(verification: Verification, path: string, value: DatedValue): boolean {
  checkSource(verification, `${path}.source`, value.source);
  if (value.checkedOn !== undefined) checkDate(verification, `${path}.checkedOn`, value.checkedOn);
  return checkPeriod(verification, path, value);
}

/** Checks that a list of values is sorted, without overlap, and without a hole inside the days in force. */
function checkSuccession(verification: Verification, path: string, values: readonly DatedValue[]): void {
  const { document, report } = verification;
  const validity = document.validity;
  let covered: string | undefined = validity.from;
  for (const [index, value] of values.entries()) {
    const before = values[index - 1];
    if (before !== undefined && (value.from <= before.from || (before.to !== undefined && before.to > value.from))) {
      const date = value.from < before.from ? before.from : value.from;
      report("policy.valueOverlap", `${path}[${index}].from`, { values: { date }, witness: date });
    }
    if (covered !== undefined && value.from > covered && isInForce(validity, covered)) {
      report("policy.valueGap", `${path}[${index}].from`, { values: { date: covered }, witness: covered });
    }
    const next = values[index + 1];
    const end = value.to ?? next?.from;
    covered = end === undefined || covered === undefined ? undefined : end > covered ? end : covered;
  }
  if (covered !== undefined && values.length > 0 && isInForce(validity, covered)) {
    report("policy.valueGap", `${path}[${values.length - 1}].to`, { values: { date: covered }, witness: covered });
  }
}

function isInForce({ from, to }: Validity, date: string): boolean {
  return date >= from && (to === undefined || date < to);
}

function checkPeriod(verification: Verification, path: string, { from, to }: Validity): boolean {
  const real = checkDate(verification, `${path}.from`, from);
  if (to === undefined) return real;
  if (!checkDate(verification, `${path}.to`, to) || !real) return false;
  if (from < to) return true;
  verification.report("policy.periodEmpty", `${path}.to`, { values: { from, to }, witness: `${from} / ${to}` });
  return false;
}

function checkDate({ report }: Verification, path: string, date: string): boolean {
  if (parseIsoDate(date) !== undefined) return true;
  report("policy.dateInvalid", path, { values: { date }, witness: date });
  return false;
}

function checkSource({ report }: Verification, path: string, source: Source | undefined): void {
  if (source !== undefined && (source.instrument ?? "").trim() !== "") return;
  report("policy.sourceless", path, { values: {}, witness: path });
}
