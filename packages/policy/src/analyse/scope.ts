import type { Field, PolicyDocument, Rule } from "../document/policyDocument.ts";

/** A field with the place where it stands. */
interface ScopedField {
  readonly field: Field;
  readonly level: number;
  readonly path: string;
}

/** A rule with the place where it stands. */
interface ScopedRule {
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

/** Gathers the names of a document. A level's own name counts, for its rows stand under it beside the fields. */
export function gatherScope(document: PolicyDocument): Scope {
  const fields = new Map<string, ScopedField>();
  const rules = new Map<string, ScopedRule>();
  const duplicates: { name: string; path: string }[] = [];
  const childLevels = new Set(document.levels.slice(1).map(({ name }) => name));
  const take = (name: string, path: string): boolean => {
    const free = !fields.has(name) && !rules.has(name);
    if (!free || childLevels.has(name)) duplicates.push({ name, path });
    return free;
  };
  for (const [level, { name: levelName, fields: levelFields, rules: levelRules }] of document.levels.entries()) {
    if (document.levels.findIndex(({ name }) => name === levelName) < level) {
      duplicates.push({ name: levelName, path: `levels[${level}].name` });
    }
    for (const [name, field] of Object.entries(levelFields)) {
      const path = `levels[${level}].fields.${name}`;
      if (take(name, path)) fields.set(name, { field, level, path });
    }
    for (const [name, rule] of Object.entries(levelRules)) {
      const path = `levels[${level}].rules.${name}`;
      if (take(name, path)) rules.set(name, { rule, level, path });
    }
  }
  return { fields, rules, duplicates };
}
