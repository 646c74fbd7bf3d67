import { type EmploymentKind, employmentKinds, fillLabel, nearestName, type Outcome } from "@kinerja/model";
import { selectingMessages } from "../messages.ts";
import type { Consequence } from "./consequence.ts";

/**
 * Gives a path of consequences to those for whom it was read, and to nobody else: for another kind of
 * employment the answer is an issue that says that the path is not known here and what to read.
 *
 * @returns the path, or the issue `consequence.employmentKind`
 * @example
 * const label = { id: "Contoh", en: "Example" };
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const path: Consequence = { id: "a", title: label, appliesTo: ["pns"], source, steps: [], others: { status: "unverified", read: label } };
 * consequenceFor(path, "pns").kind; // => "accepted"
 * consequenceFor(path, "pppk").kind; // => "refused"
 */
export function consequenceFor(consequence: Consequence, employment: EmploymentKind): Outcome<Consequence> {
  const { appliesTo, title, others, source } = consequence;
  if (appliesTo.includes(employment)) return { kind: "accepted", value: consequence, issues: [] };
  const expected = appliesTo.join(", ");
  const near = employmentKinds.includes(employment) ? undefined : nearestName(String(employment), employmentKinds);
  const hint = near === undefined ? "" : { id: ` Mungkin maksudnya "${near}".`, en: ` Did you mean "${near}"?` };
  const values = { title, kind: String(employment), expected, read: others.read, hint };
  const message = fillLabel(selectingMessages["consequence.employmentKind"], values);
  const details = { expected, received: String(employment), source };
  return {
    kind: "refused",
    issues: [{ code: "consequence.employmentKind", path: "employmentKind", message, ...details }],
  };
}
