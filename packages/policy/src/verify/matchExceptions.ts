import type { DeclaredException, PolicyDocument } from "../document/policyDocument.ts";
import { createFinding } from "./createFinding.ts";
import type { Finding } from "./finding.ts";
import { type FindingText, findingMessages } from "./findingMessages.ts";
import type { ReportedFinding } from "./verification.ts";

/**
 * Leaves out the findings that the document declares, and reports declarations that match none.
 *
 * @param complete whether every check could run; where not, a declaration may match one that did not.
 */
export function matchExceptions(
  document: PolicyDocument,
  reported: readonly ReportedFinding[],
  complete: boolean,
): readonly Finding[] {
  const exceptions = document.exceptions ?? [];
  const open = reported.filter((found) => !exceptions.some((exception) => matches(exception, found)));
  const idle = exceptions.flatMap((exception, index) => {
    if (!complete || reported.some((found) => matches(exception, found))) return [];
    const { code, rule, field } = exception;
    const witness = [code, rule, ...(field === undefined ? [] : [field])].join(", ");
    return [
      createFinding("policy.exceptionNotFound", `exceptions[${index}]`, { values: { exception: witness }, witness }),
    ];
  });
  return [...open.map(({ finding }) => finding), ...idle];
}

function matches(exception: DeclaredException, { finding, rules, field }: ReportedFinding): boolean {
  const { declarable }: FindingText = findingMessages[finding.code];
  if (!declarable || exception.code !== finding.code) return false;
  // A finding about a field alone, such as an unused one, is named by the field.
  if (rules.length === 0) return exception.field !== undefined && exception.field === field;
  return rules.includes(exception.rule) && (exception.field === undefined || exception.field === field);
}
