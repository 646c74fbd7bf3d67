import { fillLabel, type Label } from "@kinerja/model";
import type { Constraint, Level } from "../document/policyDocument.ts";
import { canonicalJson } from "../identity/canonicalJson.ts";
import { compareFormulas } from "./compareFormulas.ts";
import type { Pair } from "./pairUp.ts";
import type { PolicyChange } from "./policyDiff.ts";
import { listLabels } from "./words/listLabels.ts";
import { quote } from "./words/quote.ts";
import { relabelled } from "./words/relabelled.ts";
import { sameWords } from "./words/sameWords.ts";
import type { Voice } from "./words/voice.ts";

/** A level that only one of two documents has, with everything at it. */
export function levelAlone(kind: "added" | "removed", level: Level): PolicyChange {
  const values = {
    label: quote(level.label),
    fields: listLabels(Object.values(level.fields).map(({ label }) => label)),
    count: Object.keys(level.rules).length,
  };
  const value = kind === "added" ? { after: level } : { before: level };
  const sentence = fillLabel(texts[kind], values);
  return {
    group: "inputs",
    part: "level",
    kind,
    path: `levels.${level.name}`,
    subject: level.label,
    ...value,
    sentence,
  };
}

/** Compares one level of two documents: its name, its size and what it demands of the input. */
export function diffLevel(
  { name, oldName, before, after }: Pair<Level>,
  voices: { readonly before: Voice; readonly after: Voice },
): readonly PolicyChange[] {
  const path = `levels.${name}`;
  const label = quote(after.label);
  const common = { group: "inputs", part: "level", subject: after.label } as const;
  const changes: PolicyChange[] = [];
  if (name !== oldName) {
    const sentence = fillLabel(texts.renamed, { label, before: oldName, after: name });
    changes.push({ ...common, kind: "renamed", path, before: oldName, after: name, sentence });
  }
  const add = (key: string, sentence: Label, sides: Pick<PolicyChange, "before" | "after">): void => {
    changes.push({ ...common, kind: "changed", path: `${path}.${key}`, ...sides, sentence });
  };
  if (!sameWords(before.label, after.label)) {
    add("label", relabelled(before.label, after.label), { before: before.label, after: after.label });
  }
  if (before.greatestCount !== after.greatestCount) {
    const sides = { before: before.greatestCount ?? 1, after: after.greatestCount ?? 1 };
    add("greatestCount", fillLabel(texts.greatestCount, { label, ...sides }), sides);
  }
  return [...changes, ...diffConstraints(path, before.constraints ?? [], after.constraints ?? [], voices)];
}

function diffConstraints(
  path: string,
  before: readonly Constraint[],
  after: readonly Constraint[],
  voices: { readonly before: Voice; readonly after: Voice },
): readonly PolicyChange[] {
  const common = { group: "inputs", part: "constraint" } as const;
  const named = (list: readonly Constraint[], name: string) => list.find((each) => each.name === name);
  const names = [...new Set([...after, ...before].map(({ name }) => name))];
  return names.flatMap((name): readonly PolicyChange[] => {
    const [old, now] = [named(before, name), named(after, name)];
    const place = `${path}.constraints.${name}`;
    if (old === undefined && now !== undefined) {
      const sentence = fillLabel(texts.newConstraint, { message: now.message });
      return [{ ...common, kind: "added", path: place, subject: now.message, after: now, sentence }];
    }
    if (now === undefined && old !== undefined) {
      const sentence = fillLabel(texts.goneConstraint, { message: old.message });
      return [{ ...common, kind: "removed", path: place, subject: old.message, before: old, sentence }];
    }
    if (old === undefined || now === undefined || canonicalJson(old) === canonicalJson(now)) return [];
    const differs = compareFormulas(
      { expression: old.test, voice: voices.before },
      { expression: now.test, voice: voices.after },
    );
    const sentence = fillLabel(differs.length === 0 ? texts.constraintWording : texts.constraint, {
      message: now.message,
    });
    const group = differs.length === 0 ? "upkeep" : "inputs";
    return [
      { ...common, group, kind: "changed", path: place, subject: now.message, before: old, after: now, sentence },
    ];
  });
}

const texts = {
  added: {
    id: "Ada rincian baru {label}, dengan isian {fields}.",
    en: "There is a new list {label}, with {fields}.",
  },
  removed: {
    id: "Rincian {label} tidak ada lagi, beserta isiannya ({fields}) dan {count} nilai yang dihitung darinya.",
    en: "The list {label} no longer exists, nor do its entries ({fields}) and the {count} values that were worked out from it.",
  },
  renamed: {
    id: "Rincian {label} sekarang bernama `{after}`, semula `{before}`.",
    en: "The list {label} is named `{after}` now, previously `{before}`.",
  },
  relabelled: { id: "{before} sekarang disebut {after}.", en: "{before} is called {after} now." },
  greatestCount: {
    id: "{label} sekarang paling banyak {after} baris, semula {before}.",
    en: "{label} may have {after} rows now, previously {before}.",
  },
  newConstraint: { id: "Syarat baru atas isian: {message}", en: "A new demand on what is filled in: {message}" },
  goneConstraint: {
    id: "Syarat ini tidak ada lagi: {message}",
    en: "This demand on what is filled in no longer exists: {message}",
  },
  constraint: { id: "Syarat atas isian berubah: {message}", en: "A demand on what is filled in changes: {message}" },
  constraintWording: {
    id: "Bunyi pesan sebuah syarat berubah: {message}",
    en: "The message of a demand is worded anew: {message}",
  },
} as const;
