import { addDays, type IsoDate, type Outcome, parseIsoDate } from "@kinerja/model";
import type { PolicyDocument } from "../document/policyDocument.ts";
import { policyIssue } from "../policyIssue.ts";

/** Where a date may come from, the first one given wins. */
export interface ResolveDateOptions {
  /** The caller's own, such as a flag of the command line. */
  readonly at?: string | undefined;
  /** The one that the input names. */
  readonly inputAt?: string | undefined;
}

/**
 * Finds the date at which a policy is read: the caller's, else the input's, else the last day on
 * which the policy was in force, else (open end) the latest `from` of its validity and its values.
 * No clock is read.
 *
 * @returns the date, or the issue `policy.notADate`
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const validity = { from: "2014-01-01", to: "2021-07-01" };
 * const title = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title, subject: "a", validity, appliesTo: ["pns"], source }).build();
 * resolveDate(policy); // => { kind: "accepted", value: "2021-06-30", issues: [] }
 */
export function resolveDate(document: PolicyDocument, options: ResolveDateOptions = {}): Outcome<IsoDate> {
  const { at, inputAt } = options;
  if (at !== undefined || inputAt !== undefined) return readDate(at ?? inputAt ?? "", "at");
  if (document.validity.to !== undefined) {
    const end = readDate(document.validity.to, "validity.to");
    return end.kind === "refused" ? end : { ...end, value: addDays(end.value, -1) };
  }
  const starts = [document.validity.from];
  for (const { values } of Object.values(document.parameters)) for (const { from } of values) starts.push(from);
  return readDate(starts.sort().at(-1) ?? document.validity.from, "validity.from");
}

function readDate(text: string, path: string): Outcome<IsoDate> {
  const value = parseIsoDate(text);
  if (value !== undefined) return { kind: "accepted", value, issues: [] };
  const details = { expected: "YYYY-MM-DD", received: text };
  return { kind: "refused", issues: [policyIssue("policy.notADate", path, { received: text }, details)] };
}
