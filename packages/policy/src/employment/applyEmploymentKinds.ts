import type { Expression, FieldReference } from "../document/expression.ts";
import type { PolicyDocument, Rule } from "../document/policyDocument.ts";
import {
  employmentKindCategories,
  employmentKindField,
  employmentKindName,
  employmentKindSet,
} from "./employmentKindField.ts";

/**
 * Writes the reserved key `employmentKind` and the narrower `appliesTo` of rules into a document as
 * plain constructs, so that every way of running treats them alike: a rule that is made for fewer
 * kinds than its policy is not applicable to a member of another kind, and is computed as ever where
 * the key is missing.
 *
 * Assumes a sound document. One that needs nothing comes back as it is.
 *
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const label = { id: "Contoh", en: "Example" };
 * const policy = definePolicy({ id: "a", version: "1.0.0", title: label, subject: "a", validity: { from: "2026-01-01" }, appliesTo: ["pns"], source })
 *   .level("member", { label, fields: {} })
 *   .build();
 * Object.keys(applyEmploymentKinds(policy).levels[0]?.fields ?? {}); // => ["employmentKind"]
 */
export function applyEmploymentKinds(document: PolicyDocument): PolicyDocument {
  const field = employmentKindField(document);
  if (field === undefined) return document;
  const levels = document.levels.map((level, index) => ({
    ...level,
    fields: index === 0 ? { ...level.fields, [employmentKindName]: field } : level.fields,
    rules: Object.fromEntries(Object.entries(level.rules).map(([name, rule]) => [name, narrow(rule)])),
  }));
  return { ...document, categories: { ...document.categories, ...employmentKindCategories }, levels };
}

function narrow(rule: Rule): Rule {
  const { appliesTo, expression } = rule;
  if (appliesTo === undefined) return rule;
  const kind: FieldReference = { kind: "field", name: employmentKindName };
  const applies: readonly Expression[] = [
    { kind: "not", of: { kind: "present", of: kind } },
    ...appliesTo.map(
      (category): Expression => ({
        kind: "compare",
        comparison: "equal",
        of: [kind, { kind: "literal", category, set: employmentKindSet }],
      }),
    ),
  ];
  return {
    ...rule,
    expression: {
      kind: "choose",
      if: { kind: "any", of: applies },
      then: expression,
      else: { kind: "literal", absent: "notApplicable" },
    },
  };
}
