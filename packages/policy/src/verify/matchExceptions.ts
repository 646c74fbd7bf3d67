import type { Label } from "@kinerja/model";
import type { DeclaredException, PolicyDocument } from "../document/policyDocument.ts";
import { createFinding } from "./createFinding.ts";
import type { Finding } from "./finding.ts";
import { type FindingCode, type FindingText, findingMessages } from "./findingMessages.ts";
import type { ReportedFinding } from "./verification.ts";

/** The findings that only the computing of cases and members can make. */
const computed: readonly string[] = [
  "policy.caseMissing",
  "policy.notMonotone",
  "policy.outsideBands",
] satisfies readonly FindingCode[];

/**
 * Leaves out the findings that the document declares, and reports declarations that match none.
 *
 * @param checks which checks were made: `all`; `form` where no members were computed; `some` where an error
 * kept others from being made. A declaration may match a finding of a check that was not made.
 */
export function matchExceptions(
  document: PolicyDocument,
  reported: readonly ReportedFinding[],
  checks: "all" | "form" | "some",
): readonly Finding[] {
  const exceptions = document.exceptions ?? [];
  const open = reported.filter((found) => !exceptions.some((exception) => matches(exception, found)));
  const idle = exceptions.flatMap((exception, index) => {
    if (checks === "some" || (checks === "form" && computed.includes(exception.code))) return [];
    if (reported.some((found) => matches(exception, found))) return [];
    const { code, rule, field } = exception;
    const witness = [code, rule, ...(field === undefined ? [] : [field])].join(", ");
    return [
      createFinding("policy.exceptionNotFound", `exceptions[${index}]`, {
        values: { exception: witness, hint: hintFor(code) },
        witness,
      }),
    ];
  });
  return [...open.map(({ finding }) => finding), ...idle];
}

/** A search starts from the cases, so a case that shows the fall leads it there. */
function hintFor(code: string): Label {
  if (code !== "policy.notMonotone" && code !== "policy.outsideBands") return { id: "", en: "" };
  return {
    id: "; bila memang ada, tambahkan contoh yang memperlihatkannya",
    en: "; where it is real, add a case that shows it",
  };
}

function matches(exception: DeclaredException, { finding, rules, field }: ReportedFinding): boolean {
  return isOwnedBy(exception, finding.code, { rules, field });
}

/**
 * Whether an exception owns up to a finding with a code: it names the code, one of the rules, and the field
 * where the finding is about one. Of a field whose better values lower a predicate it must name the field.
 */
export function isOwnedBy(
  exception: DeclaredException,
  code: FindingCode,
  { rules, field }: { readonly rules: readonly string[]; readonly field: string | undefined },
): boolean {
  const { declarable }: FindingText = findingMessages[code];
  if (!declarable || exception.code !== code) return false;
  // A finding about a field alone, such as an unused one, is named by the field.
  if (rules.length === 0 || code === "policy.notMonotone") {
    if (exception.field === undefined || exception.field !== field) return false;
    return rules.length === 0 || rules.includes(exception.rule);
  }
  return rules.includes(exception.rule) && (exception.field === undefined || exception.field === field);
}
