import type { Field, PolicyDocument, Rule } from "../document/policyDocument.ts";

/** A field with the place where it stands. */
export interface ScopedField {
  readonly field: Field;
  readonly level: number;
}

/** A rule with the place where it stands. */
export interface ScopedRule {
  readonly rule: Rule;
  readonly level: number;
  readonly path: string;
}

/** Every name of a document, and the level at which it stands (0 is the member). */
export interface Scope {
  readonly fields: ReadonlyMap<string, ScopedField>;
  readonly rules: ReadonlyMap<string, ScopedRule>;
  /** Names that stand more than once, with the path of the second place. */
  readonly duplicates: readonly { readonly name: string; readonly path: string }[];
}

/** Gathers the names of a document. */
export function gatherScope(document: PolicyDocument): Scope {
  const fields = new Map<string, ScopedField>();
  const rules = new Map<string, ScopedRule>();
  const duplicates: { name: string; path: string }[] = [];
  for (const [level, { fields: levelFields, rules: levelRules }] of document.levels.entries()) {
    for (const [name, field] of Object.entries(levelFields)) {
      if (fields.has(name) || rules.has(name)) duplicates.push({ name, path: `levels[${level}].fields.${name}` });
      else fields.set(name, { field, level });
    }
    for (const [name, rule] of Object.entries(levelRules)) {
      const path = `levels[${level}].rules.${name}`;
      if (fields.has(name) || rules.has(name)) duplicates.push({ name, path });
      else rules.set(name, { rule, level, path });
    }
  }
  return { fields, rules, duplicates };
}
