import { fillLabel, type Label } from "@kinerja/model";
import type { Rule, ValueType } from "../document/policyDocument.ts";
import { canonicalJson } from "../identity/canonicalJson.ts";
import { compareFormulas } from "./compareFormulas.ts";
import type { Pair } from "./pairUp.ts";
import type { PolicyChange } from "./policyDiff.ts";
import { employmentWords } from "./words/employmentWords.ts";
import { listLabels } from "./words/listLabels.ts";
import { quote } from "./words/quote.ts";
import { relabelled } from "./words/relabelled.ts";
import { sameWords } from "./words/sameWords.ts";
import type { Voice } from "./words/voice.ts";
import { writeCitation } from "./words/writeCitation.ts";
import { writeFormula } from "./words/writeFormula.ts";
import { writeSource } from "./words/writeSource.ts";

/** A rule that only one of two documents has. */
export function ruleAlone(kind: "added" | "removed", path: string, rule: Rule, voice: Voice): PolicyChange {
  const { label, source, expression } = rule;
  const values = { label: quote(label), formula: writeFormula(expression, voice), source: writeCitation(source) };
  const value = kind === "added" ? { after: rule } : { before: rule };
  const sentence = fillLabel(texts[kind], values);
  return { group: "results", part: "rule", kind, path, subject: label, ...value, source, sentence };
}

/** Compares one rule of two documents: what it is called, what it gives, how it is worked out, for whom, and by what. */
export function diffRule(
  { name, oldName, before, after }: Pair<Rule>,
  path: string,
  voices: { readonly before: Voice; readonly after: Voice; readonly moved: boolean },
): readonly PolicyChange[] {
  const label = quote(after.label);
  const common = { group: "results", part: "rule", subject: after.label, source: after.source } as const;
  const changes: PolicyChange[] = [];
  const add = (key: keyof Rule, sentence: Label, group: PolicyChange["group"] = "results"): void => {
    const sides = { before: before[key] ?? null, after: after[key] ?? null };
    changes.push({ ...common, group, kind: "changed", path: `${path}.${key}`, ...sides, sentence });
  };
  if (name !== oldName) {
    const sentence = fillLabel(texts.renamed, { label, before: oldName, after: name });
    changes.push({ ...common, group: "upkeep", kind: "renamed", path, before: oldName, after: name, sentence });
  }
  if (!sameWords(before.label, after.label)) {
    add("label", relabelled(before.label, after.label));
  }
  const formula = compareFormulas(
    { expression: before.expression, voice: voices.before },
    { expression: after.expression, voice: voices.after },
  );
  if (formula.length > 0) {
    const list = { id: formula.map(({ id }) => id).join(". "), en: formula.map(({ en }) => en).join(". ") };
    add("expression", fillLabel(texts.formula, { label, list, source: writeCitation(after.source) }));
  }
  const types = { before: typeOf(before.output), after: typeOf(after.output) };
  if (!sameWords(types.before, types.after)) {
    const group = before.output.kind === after.output.kind ? "upkeep" : "results";
    add("output", fillLabel(texts.output, { label, ...types }), group);
  }
  const people = { before: peopleOf(before), after: peopleOf(after) };
  if (!sameWords(people.before, people.after)) {
    add("appliesTo", fillLabel(texts.appliesTo, { label, ...people }), "scope");
  }
  if (formula.length === 0 && canonicalJson(before.source) !== canonicalJson(after.source)) {
    const sources = { before: writeSource(before.source), after: writeSource(after.source) };
    const text = sameWords(sources.before, sources.after) ? texts.evidence : texts.source;
    add("source", fillLabel(text, { label, ...sources }), "basis");
  }
  if (voices.moved) {
    const sentence = fillLabel(texts.moved, { label });
    changes.push({ ...common, kind: "changed", path, before, after, sentence });
  }
  if (changes.length === 0 && canonicalJson(before) !== canonicalJson(after)) {
    const sentence = fillLabel(texts.wording, { label });
    changes.push({ ...common, group: "upkeep", kind: "changed", path, before, after, sentence });
  }
  return changes;
}

/** What a result is; which set of categories it has is told with the sets. */
function typeOf(output: ValueType): Label {
  switch (output.kind) {
    case "number":
      return fillLabel(texts.number, { decimals: output.decimals });
    case "category":
      return texts.category;
    case "boolean":
      return texts.boolean;
  }
}

function peopleOf({ appliesTo }: Rule): Label {
  return appliesTo === undefined ? texts.everyone : listLabels(appliesTo.map((kind) => employmentWords[kind]));
}

const texts = {
  added: {
    id: "Hasil baru: {label}, yaitu {formula} ({source}).",
    en: "A new result: {label}, which is {formula} ({source}).",
  },
  removed: {
    id: "Dalam dokumen ini tidak dihitung lagi: {label}.",
    en: "In this document no longer worked out: {label}.",
  },
  renamed: {
    id: "Hasil {label} sekarang bernama `{after}`, semula `{before}`.",
    en: "The result {label} is named `{after}` now, previously `{before}`.",
  },
  relabelled: { id: "{before} sekarang disebut {after}.", en: "{before} is called {after} now." },
  formula: { id: "{label}: {list} ({source}).", en: "{label}: {list} ({source})." },
  output: {
    id: "{label} sekarang berupa {after}; semula {before}.",
    en: "{label} is {after} now, previously {before}.",
  },
  number: { id: "angka dengan {decimals} desimal", en: "a number with {decimals} decimals" },
  category: { id: "sebutan", en: "a category" },
  boolean: { id: "ya atau tidak", en: "yes or no" },
  appliesTo: {
    id: "{label} sekarang berlaku bagi {after}, semula bagi {before}.",
    en: "{label} is now for {after}, previously for {before}.",
  },
  everyone: { id: "semua yang dinilai", en: "everybody who is assessed" },
  source: {
    id: "Dasar {label} berubah dari {before} menjadi {after}; cara menghitungnya tetap.",
    en: "The basis of {label} changes from {before} to {after}; it is worked out as before.",
  },
  evidence: {
    id: "Tingkat bukti atas dasar {label} ({after}) berubah; cara menghitungnya tetap.",
    en: "How well the basis of {label} ({after}) is known changes; it is worked out as before.",
  },
  moved: { id: "{label} pindah ke rincian lain.", en: "{label} moves to another list." },
  wording: {
    id: "Penulisan label atau catatan {label} berubah; cara menghitungnya tetap.",
    en: "The wording of the label or a note of {label} changes; it is worked out as before.",
  },
} as const;
