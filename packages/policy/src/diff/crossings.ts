import { fillLabel } from "@kinerja/model";
import type { Field, Rule } from "../document/policyDocument.ts";
import type { PolicyChange } from "./policyDiff.ts";
import { quote } from "./words/quote.ts";
import type { Voice } from "./words/voice.ts";
import { writeField } from "./words/writeField.ts";
import { writeFormula } from "./words/writeFormula.ts";

/** A name that one policy works out and the other asks for. */
export interface Crossing {
  readonly name: string;
  readonly change: PolicyChange;
}

/** Finds what was worked out and is filled in now, and the other way round. */
export function crossings(before: Voice, after: Voice): readonly Crossing[] {
  const [old, now] = [namesOf(before), namesOf(after)];
  return [
    ...[...now.fields].flatMap(([name, { value: field, level }]): readonly Crossing[] => {
      const rule = old.rules.get(name)?.value;
      if (rule === undefined || old.fields.has(name)) return [];
      const values = { label: quote(field.label), range: writeField(field, after) };
      const change = {
        group: "inputs",
        part: "field",
        kind: "becameInput",
        path: `levels.${level}.fields.${name}`,
        subject: field.label,
        before: rule,
        after: field,
        source: after.document.source,
        sentence: fillLabel(texts.becameInput, values),
      } as const;
      return [{ name, change }];
    }),
    ...[...now.rules].flatMap(([name, { value: rule, level }]): readonly Crossing[] => {
      const field = old.fields.get(name)?.value;
      if (field === undefined || now.fields.has(name)) return [];
      const values = { label: quote(rule.label), formula: writeFormula(rule.expression, after) };
      const change = {
        group: "results",
        part: "rule",
        kind: "becameResult",
        path: `levels.${level}.rules.${name}`,
        subject: rule.label,
        before: field,
        after: rule,
        source: rule.source,
        sentence: fillLabel(texts.becameResult, values),
      } as const;
      return [{ name, change }];
    }),
  ];
}

interface Named<T> {
  readonly value: T;
  readonly level: string;
}

function namesOf({ document }: Voice): {
  readonly fields: ReadonlyMap<string, Named<Field>>;
  readonly rules: ReadonlyMap<string, Named<Rule>>;
} {
  const fields = new Map<string, Named<Field>>();
  const rules = new Map<string, Named<Rule>>();
  for (const level of document.levels) {
    for (const [name, value] of Object.entries(level.fields)) fields.set(name, { value, level: level.name });
    for (const [name, value] of Object.entries(level.rules)) rules.set(name, { value, level: level.name });
  }
  return { fields, rules };
}

const texts = {
  becameInput: {
    id: "{label} tidak dihitung lagi dalam dokumen ini, tetapi diisi langsung: {range}.",
    en: "{label} is no longer worked out in this document, but filled in: {range}.",
  },
  becameResult: {
    id: "{label} tidak diisi lagi dalam dokumen ini, tetapi dihitung: {formula}.",
    en: "In this document {label} is no longer filled in, but worked out: {formula}.",
  },
} as const;
