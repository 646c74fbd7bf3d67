import type { Verification } from "./verification.ts";

/** Finds fields, parameters and category sets that nothing uses. */
export function verifyUnused({ document, placed, report }: Verification): void {
  const fields = new Set<string>();
  const parameters = new Set<string>();
  const sets = new Set<string>();
  for (const { expression } of placed) {
    if (expression.kind === "field") fields.add(expression.name);
    if (expression.kind === "parameter") parameters.add(expression.name);
    if (expression.kind === "literal" && "set" in expression) sets.add(expression.set);
  }
  const types = Object.values(document.parameters).map(({ type }) => type);
  for (const [level, { fields: declared, rules }] of document.levels.entries()) {
    types.push(...Object.values(rules).map(({ output }) => output));
    for (const [name, field] of Object.entries(declared)) {
      if (field.kind === "category") sets.add(field.set);
      if (fields.has(name)) continue;
      report("policy.unusedField", `levels[${level}].fields.${name}`, { values: { name }, witness: name, field: name });
    }
  }
  for (const type of types) if (type.kind === "category") sets.add(type.set);
  for (const name of Object.keys(document.parameters)) {
    if (parameters.has(name)) continue;
    report("policy.unusedParameter", `parameters.${name}`, { values: { name }, witness: name });
  }
  for (const name of Object.keys(document.categories)) {
    if (!sets.has(name)) report("policy.unusedCategories", `categories.${name}`, { values: { name }, witness: name });
  }
}
