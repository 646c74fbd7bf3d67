import type { Label, Language } from "@kinerja/model";
import type { Field, Level, PolicyDocument, Rule } from "@kinerja/policy";
import { applyEmploymentKinds } from "@kinerja/policy/core";

/** The labels of a document in one language, by the names that a trace uses. */
export interface LetterNames {
  readonly field: (name: string) => Field | undefined;
  readonly rule: (name: string) => Rule | undefined;
  readonly level: (name: string) => Level | undefined;
  /** The label of a field, rule, parameter or level; the name itself where the document has none. */
  readonly label: (name: string) => string;
  /** The label of a category, with what its maker put in brackets behind it. */
  readonly category: (set: string, name: string) => string;
  /** The label of a category without what stands in brackets behind it. */
  readonly shortCategory: (set: string, name: string) => string;
}

/** Gathers the labels of a document. */
export function createLetterNames(written: PolicyDocument, language: Language): LetterNames {
  const document = applyEmploymentKinds(written);
  const fields = new Map(document.levels.flatMap((level) => Object.entries(level.fields)));
  const rules = new Map(document.levels.flatMap((level) => Object.entries(level.rules)));
  const levels = new Map(document.levels.map((level) => [level.name, level]));
  const parameters = new Map(Object.entries(document.parameters));
  const category = (set: string, name: string): string => {
    const members = Object.hasOwn(document.categories, set) ? document.categories[set]?.members : undefined;
    return members?.find((member) => member.name === name)?.label[language] ?? name;
  };
  const label = (name: string): string => {
    const named: { readonly label: Label } | undefined =
      rules.get(name) ?? fields.get(name) ?? parameters.get(name) ?? levels.get(name);
    return named?.label[language] ?? name;
  };
  return {
    field: (name) => fields.get(name),
    rule: (name) => rules.get(name),
    level: (name) => levels.get(name),
    label,
    category,
    shortCategory: (set, name) => category(set, name).replace(/(?<=\S)\s+\([^()]*\)$/, ""),
  };
}
