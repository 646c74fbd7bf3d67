import { fillLabel, type Label } from "@kinerja/model";
import type { CategorySet, PolicyDocument } from "../document/policyDocument.ts";
import { canonicalJson } from "../identity/canonicalJson.ts";
import { type Pair, pairUp } from "./pairUp.ts";
import type { ChangeGroup, PolicyChange } from "./policyDiff.ts";
import { listLabels } from "./words/listLabels.ts";
import { quote } from "./words/quote.ts";
import { relabelled } from "./words/relabelled.ts";
import { sameWords } from "./words/sameWords.ts";
import type { Voice } from "./words/voice.ts";

/** Compares sets of categories: what can be chosen or reached, under which name and in which order. */
export function diffCategories(before: Voice, after: Voice): readonly PolicyChange[] {
  const { both, removed, added } = pairSets(before.document, after.document);
  return [
    ...both.flatMap((pair) => changesOf(pair, groupOf(pair.name, after.document))),
    ...added.map(([name, set]) => whole("added", name, set, groupOf(name, after.document))),
    ...removed.map(([name, set]) => whole("removed", name, set, groupOf(name, before.document))),
  ];
}

/** Sets of other names are one set where a rule or a field of one name has them: it says what they are for. */
function pairSets(before: PolicyDocument, after: PolicyDocument) {
  const pairs = pairUp(before.categories, after.categories);
  const [old, now] = [usersOf(before), usersOf(after)];
  const joined = pairs.added.flatMap(([name, set]): readonly Pair<CategorySet>[] => {
    const oldNames = new Set([...now].filter(([, used]) => used === name).flatMap(([user]) => old.get(user) ?? []));
    const found = pairs.removed.filter(([oldName]) => oldNames.has(oldName));
    const [oldName, oldSet] = found[0] ?? [];
    return found.length !== 1 || oldName === undefined || oldSet === undefined
      ? []
      : [{ name, oldName, before: oldSet, after: set }];
  });
  const unique = joined.filter(({ oldName }) => joined.filter((other) => other.oldName === oldName).length === 1);
  return {
    both: [...pairs.both, ...unique],
    removed: pairs.removed.filter(([name]) => !unique.some(({ oldName }) => oldName === name)),
    added: pairs.added.filter(([name]) => !unique.some((pair) => pair.name === name)),
  };
}

function usersOf({ levels, parameters }: PolicyDocument): ReadonlyMap<string, string> {
  const users = new Map<string, string>();
  for (const [name, { type }] of Object.entries(parameters)) {
    if (type.kind === "category") users.set(`parameter ${name}`, type.set);
  }
  for (const { fields, rules } of levels) {
    for (const [name, field] of Object.entries(fields)) if (field.kind === "category") users.set(name, field.set);
    for (const [name, { output }] of Object.entries(rules)) if (output.kind === "category") users.set(name, output.set);
  }
  return users;
}

function groupOf(name: string, { levels }: PolicyDocument): ChangeGroup {
  const isResult = levels.some(({ rules }) =>
    Object.values(rules).some(({ output }) => output.kind === "category" && output.set === name),
  );
  return isResult ? "results" : "inputs";
}

function whole(kind: "added" | "removed", name: string, set: CategorySet, group: ChangeGroup): PolicyChange {
  const list = listLabels(set.members.map(({ label }) => quote(label)));
  const sentence = fillLabel(texts[kind], { label: quote(set.label), list });
  const value = kind === "added" ? { after: set } : { before: set };
  return { group, part: "categories", kind, path: `categories.${name}`, subject: set.label, ...value, sentence };
}

type Member = CategorySet["members"][number];

function changesOf({ name, oldName, before, after }: Pair<CategorySet>, group: ChangeGroup): readonly PolicyChange[] {
  if (name === oldName && canonicalJson(before) === canonicalJson(after)) return [];
  const path = `categories.${name}`;
  const common = { part: "categories", subject: after.label } as const;
  const set = quote(after.label);
  const changes: PolicyChange[] = [];
  const upkeep = (text: Label, kind: "changed" | "renamed", from: unknown, to: unknown): PolicyChange => {
    const sentence = fillLabel(text, { set, before: oldName, after: name });
    return { ...common, group: "upkeep", kind, path, before: from, after: to, sentence };
  };
  if (name !== oldName) changes.push(upkeep(texts.renamedSet, "renamed", oldName, name));
  // One name in two sets need not be one category: there only the label can tell.
  const record = (members: readonly Member[], side: string) =>
    Object.fromEntries(members.map((member) => [name === oldName ? member.name : `${side} ${member.name}`, member]));
  const { both, removed, added } = pairUp(record(before.members, "old"), record(after.members, "new"));
  for (const [, value] of added) {
    const member = value.name;
    const sentence = fillLabel(texts.addedMember, {
      label: quote(value.label),
      set,
      place: placeOf(member, after, "added"),
    });
    changes.push({ ...common, group, kind: "added", path: `${path}.${member}`, after: value, sentence });
  }
  for (const [, value] of removed) {
    const member = value.name;
    const sentence = fillLabel(texts.removedMember, {
      label: quote(value.label),
      set,
      place: placeOf(member, before, "removed"),
    });
    changes.push({ ...common, group, kind: "removed", path: `${path}.${member}`, before: value, sentence });
  }
  for (const pair of both) {
    if (sameWords(pair.before.label, pair.after.label)) continue;
    const sentence = relabelled(pair.before.label, pair.after.label);
    changes.push({
      ...common,
      group,
      kind: "changed",
      path: `${path}.${pair.after.name}.label`,
      before: pair.before,
      after: pair.after,
      sentence,
    });
  }
  const order = both.map((pair) => pair.after.name);
  const oldOrder = before.members.flatMap((member) => both.find((pair) => pair.before === member)?.after.name ?? []);
  const newOrder = after.members.flatMap((member) => (order.includes(member.name) ? member.name : []));
  if (canonicalJson(oldOrder) !== canonicalJson(newOrder) || before.ordered !== after.ordered) {
    const list = listLabels(after.members.map(({ label }) => quote(label)));
    const sentence = fillLabel(after.ordered ? texts.reordered : texts.unordered, { set, list });
    changes.push({ ...common, group, kind: "changed", path: `${path}.members`, before, after, sentence });
  }
  if (changes.length === 0 || (changes.length === 1 && name !== oldName)) {
    const same = canonicalJson(before) === canonicalJson(after);
    if (!same) changes.push(upkeep(texts.wording, "changed", before, after));
  }
  return changes;
}

/** Where a category stands among the others: at an end, or between two. */
function placeOf(name: string, { ordered, members }: CategorySet, kind: "added" | "removed"): Label {
  if (!ordered || members.length < 2) return { id: "", en: "" };
  const at = members.findIndex((member) => member.name === name);
  const [below, above] = [members[at - 1], members[at + 1]];
  const places = texts[kind === "added" ? "newPlace" : "oldPlace"];
  if (below === undefined) return places.lowest;
  if (above === undefined) return places.highest;
  return fillLabel(places.between, { below: quote(below.label), above: quote(above.label) });
}

const texts = {
  added: { id: "Ada pilihan baru {label}: {list}.", en: "There is a new choice {label}: {list}." },
  removed: { id: "Pilihan {label} ({list}) tidak ada lagi.", en: "The choice {label} ({list}) no longer exists." },
  renamedSet: {
    id: "Daftar {set} sekarang bernama `{after}` di dalam dokumen, semula `{before}`.",
    en: "The list {set} is named `{after}` in the document now, previously `{before}`.",
  },
  addedMember: { id: "{label} baru dalam {set}{place}.", en: "{label} is new in {set}{place}." },
  removedMember: {
    id: "{label}{place} tidak ada lagi dalam {set}.",
    en: "{label}{place} is no longer in {set}.",
  },
  newPlace: {
    lowest: { id: ", sebagai yang terendah", en: ", as the lowest" },
    highest: { id: ", sebagai yang tertinggi", en: ", as the highest" },
    between: { id: ", di antara {below} dan {above}", en: ", between {below} and {above}" },
  },
  oldPlace: {
    lowest: { id: ", yang semula terendah,", en: ", which was the lowest," },
    highest: { id: ", yang semula tertinggi,", en: ", which was the highest," },
    between: {
      id: ", yang semula di antara {below} dan {above},",
      en: ", which was between {below} and {above},",
    },
  },
  relabelled: { id: "{before} sekarang disebut {after}.", en: "{before} is called {after} now." },
  reordered: {
    id: "Urutan {set} berubah; dari yang terendah: {list}.",
    en: "The order of {set} changes; from the lowest: {list}.",
  },
  unordered: { id: "{set} tidak lagi berurutan: {list}.", en: "{set} has no order any more: {list}." },
  wording: {
    id: "Penulisan label atau catatan dalam {set} berubah; artinya tetap.",
    en: "The wording of labels or notes in {set} changes; their meaning stays.",
  },
} as const;
