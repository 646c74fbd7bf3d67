import { fillLabel, type Label } from "@kinerja/model";
import type { Field } from "../document/policyDocument.ts";
import { canonicalJson } from "../identity/canonicalJson.ts";
import type { Pair } from "./pairUp.ts";
import type { PolicyChange } from "./policyDiff.ts";
import { quote } from "./words/quote.ts";
import { relabelled } from "./words/relabelled.ts";
import { sameWords } from "./words/sameWords.ts";
import type { Voice } from "./words/voice.ts";
import { writeDefault, writeField } from "./words/writeField.ts";

/** A field that only one of two documents has. */
export function fieldAlone(kind: "added" | "removed", path: string, field: Field, voice: Voice): PolicyChange {
  const values = { label: quote(field.label), range: writeField(field, voice), default: writeDefault(field, voice) };
  const value = kind === "added" ? { after: field } : { before: field };
  const sentence = fillLabel(texts[kind], values);
  const detail = fillLabel(texts.detail, values);
  return { group: "inputs", part: "field", kind, path, subject: field.label, detail, ...value, sentence };
}

/** Compares one field of two documents. */
export function diffField(
  { name, oldName, before, after }: Pair<Field>,
  path: string,
  voices: { readonly before: Voice; readonly after: Voice; readonly moved: boolean },
): readonly PolicyChange[] {
  const label = quote(after.label);
  const common = { group: "inputs", part: "field", subject: after.label } as const;
  const changes: PolicyChange[] = [];
  const add = (key: string, sentence: Label, sides: Pick<PolicyChange, "before" | "after">): void => {
    changes.push({ ...common, kind: "changed", path: `${path}.${key}`, ...sides, sentence });
  };
  if (name !== oldName) {
    const sentence = fillLabel(texts.renamed, { label, before: oldName, after: name });
    changes.push({ ...common, kind: "renamed", path, before: oldName, after: name, sentence });
  }
  if (!sameWords(before.label, after.label)) {
    add("label", relabelled(before.label, after.label), { before: before.label, after: after.label });
  }
  const ranges = { before: writeField(before, voices.before), after: writeField(after, voices.after) };
  if (!sameWords(ranges.before, ranges.after)) {
    add("range", fillLabel(texts.range, { label, ...ranges }), { before, after });
  }
  const decimals = { before: decimalsOf(before), after: decimalsOf(after) };
  if (decimals.before !== decimals.after && before.kind === after.kind) {
    add("decimals", fillLabel(texts.decimals, { label, ...decimals }), decimals);
  }
  const defaults = { before: writeDefault(before, voices.before), after: writeDefault(after, voices.after) };
  if (!sameWords(defaults.before, defaults.after)) {
    const sides = { before: before.whenMissing ?? null, after: after.whenMissing ?? null };
    add("whenMissing", fillLabel(texts.default, { label, ...defaults }), sides);
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

function decimalsOf(field: Field): number {
  return field.kind === "number" ? field.decimals : 0;
}

const texts = {
  detail: { id: "{range}; {default}", en: "{range}; {default}" },
  added: { id: "Isian baru: {label}, {range}; {default}.", en: "A new entry: {label}, {range}; {default}." },
  removed: {
    id: "Dalam dokumen ini tidak perlu diisi lagi: {label}.",
    en: "In this document no longer to be filled in: {label}.",
  },
  renamed: {
    id: "Kolom {label} sekarang bernama `{after}`, semula `{before}`.",
    en: "The column {label} is named `{after}` now, previously `{before}`.",
  },
  relabelled: { id: "Isian {before} sekarang disebut {after}.", en: "The entry {before} is called {after} now." },
  range: {
    id: "Isian {label} sekarang {after}, semula {before}.",
    en: "The entry {label} takes {after} now, previously {before}.",
  },
  decimals: {
    id: "Isian {label} sekarang boleh sampai {after} desimal, semula {before}.",
    en: "The entry {label} takes up to {after} decimals now, previously {before}.",
  },
  default: {
    id: "Isian {label}: {after}, semula {before}.",
    en: "The entry {label}: {after}, previously {before}.",
  },
  moved: { id: "{label} pindah ke rincian lain.", en: "{label} moves to another list." },
  wording: {
    id: "Catatan atau aturan pengisian {label} berubah; yang boleh diisi tetap.",
    en: "A note or a rule of entry of {label} changes; what may be filled in stays.",
  },
} as const;
