import { type EmploymentKind, employmentKinds } from "@kinerja/model";
import type { PolicyDocument } from "@kinerja/policy";
import { employmentKindField, employmentKindName } from "@kinerja/policy/core";

/**
 * Finds the employment kind that a raw member names under the reserved key, such as for its letter.
 *
 * @returns `undefined` where it names none, where the word is unknown, or where the policy uses the key itself
 * @example
 * employmentOf({ id: "p-1", employmentKind: "pppk" }, { appliesTo: ["pns", "pppk"], levels: [] }); // => "pppk"
 */
export function employmentOf(
  member: unknown,
  policy: Pick<PolicyDocument, "appliesTo" | "levels">,
): EmploymentKind | undefined {
  if (typeof member !== "object" || member === null || employmentKindField(policy) === undefined) return undefined;
  const given = Object.hasOwn(member, employmentKindName)
    ? (member as Readonly<Record<string, unknown>>)[employmentKindName]
    : undefined;
  return employmentKinds.find((kind) => kind === given);
}
