import type { EmploymentKind, Label } from "@kinerja/model";
import type { CategoryField, CategorySet, PolicyDocument } from "../document/policyDocument.ts";

/** The key of a member that names its kind of employment. */
export const employmentKindName = "employmentKind";

const label: Label = { id: "Jenis kepegawaian", en: "Employment kind" };

/** The set of categories behind the key: a name that no document can give a set of its own. */
export const employmentKindSet = "employment-kind";

const words: Readonly<Record<EmploymentKind, string>> = { pns: "PNS", pppk: "PPPK", pppkPartTime: "PPPK Paruh Waktu" };

/** The kinds of employment as a set of categories, by the name that {@link employmentKindField} refers to. */
export const employmentKindCategories: Readonly<Record<string, CategorySet>> = {
  [employmentKindSet]: {
    label,
    ordered: false,
    members: Object.entries(words).map(([name, word]) => ({ name, label: { id: word, en: word } })),
  },
};

const field: CategoryField = {
  kind: "category",
  label,
  set: employmentKindSet,
  whenMissing: { absent: "notApplicable" },
};

/**
 * The field behind the reserved key `employmentKind` of a member, where the policy has it: its members
 * are employees, and no field, rule or level of the document itself has that name.
 *
 * @example
 * employmentKindField({ appliesTo: ["pns"], levels: [] })?.label.en; // => "Employment kind"
 * employmentKindField({ appliesTo: [], levels: [] }); // => undefined
 */
export function employmentKindField({
  appliesTo,
  levels,
}: Pick<PolicyDocument, "appliesTo" | "levels">): CategoryField | undefined {
  const isTaken = levels.some(
    ({ name, fields, rules }) =>
      name === employmentKindName ||
      Object.hasOwn(fields, employmentKindName) ||
      Object.hasOwn(rules, employmentKindName),
  );
  return isTaken || appliesTo.length === 0 ? undefined : field;
}
