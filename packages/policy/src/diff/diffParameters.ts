import { fillLabel, type Label, type Source } from "@kinerja/model";
import type { DatedValue, Parameter } from "../document/policyDocument.ts";
import { canonicalJson } from "../identity/canonicalJson.ts";
import { type Pair, pairUp } from "./pairUp.ts";
import type { PolicyChange } from "./policyDiff.ts";
import { citationMark } from "./words/citationMark.ts";
import { compareTexts } from "./words/compareTexts.ts";
import { dayLabel } from "./words/dayLabel.ts";
import { listLabels } from "./words/listLabels.ts";
import { quote } from "./words/quote.ts";
import { sameWords } from "./words/sameWords.ts";
import { sharedUnit } from "./words/sharedUnit.ts";
import type { Voice } from "./words/voice.ts";
import { writeCitation } from "./words/writeCitation.ts";
import { writeSource } from "./words/writeSource.ts";
import { writeValue } from "./words/writeValue.ts";

/** Compares the dated numbers of the law: their values, by date where there are several, and their sources. */
export function diffParameters(before: Voice, after: Voice): readonly PolicyChange[] {
  const { both, removed, added } = pairUp(before.document.parameters, after.document.parameters);
  const common = { group: "numbers", part: "parameter" } as const;
  return [
    ...both.flatMap((pair) => changesOf(pair, { before, after })),
    ...added.map(([name, parameter]): PolicyChange => {
      const sentence = told(texts.added, parameter, after);
      return { ...common, kind: "added", path: `parameters.${name}`, after: parameter, ...sentence };
    }),
    ...removed.map(([name, parameter]): PolicyChange => {
      const sentence = told(texts.removed, parameter, before);
      return { ...common, kind: "removed", path: `parameters.${name}`, before: parameter, ...sentence };
    }),
  ];
}

interface Told {
  readonly subject: Label;
  readonly detail: Label;
  readonly source?: Source;
  readonly sentence: Label;
}

function told(text: Label, parameter: Parameter, { document }: Voice): Told {
  const values = listLabels(
    parameter.values.map((value) => writeValue(value.value, parameter.type, document.categories)),
  );
  const source = parameter.values.at(-1)?.source;
  const mark = source === undefined ? undefined : citationMark(source);
  const detail = mark === undefined ? values : { id: `${values.id}; ${mark.id}`, en: `${values.en}; ${mark.en}` };
  return {
    subject: parameter.label,
    detail,
    ...(source === undefined ? {} : { source }),
    sentence: fillLabel(text, { label: quote(parameter.label), values: detail }),
  };
}

interface Voices {
  readonly before: Voice;
  readonly after: Voice;
}

function changesOf(pair: Pair<Parameter>, voices: Voices): readonly PolicyChange[] {
  const { name, oldName, before, after } = pair;
  const path = `parameters.${name}`;
  const common = { part: "parameter", subject: after.label } as const;
  const label = quote(after.label);
  const changes: PolicyChange[] = [];
  if (name !== oldName) {
    const sentence = fillLabel(texts.renamed, { label, before: oldName, after: name });
    changes.push({ ...common, group: "upkeep", kind: "renamed", path, before: oldName, after: name, sentence });
  }
  if (canonicalJson(valuesOf(before)) !== canonicalJson(valuesOf(after))) {
    const source = after.values.at(-1)?.source;
    changes.push({
      ...common,
      group: "numbers",
      kind: "changed",
      path: `${path}.values`,
      before: before.values,
      after: after.values,
      ...(source === undefined ? {} : { source }),
      sentence: sentenceOf(pair, voices),
    });
  } else if (canonicalJson(before) !== canonicalJson(after)) {
    const text = canonicalJson(sourcesOf(before)) === canonicalJson(sourcesOf(after)) ? texts.wording : texts.sources;
    changes.push({
      ...common,
      group: text === texts.sources ? "basis" : "upkeep",
      kind: "changed",
      path,
      before,
      after,
      sentence: fillLabel(text, { label, before: sourceNames(before), after: sourceNames(after) }),
    });
  }
  return changes;
}

function valuesOf({ type, values }: Parameter): unknown {
  return [type, values.map(({ from, to, value }) => (to === undefined ? { from, value } : { from, to, value }))];
}

function sourcesOf({ values }: Parameter): readonly Source[] {
  return values.map(({ source }) => source);
}

function sourceNames({ values }: Parameter): Label {
  const names = values.map(({ source }) => writeSource(source));
  return listLabels(names.filter((name, index) => names.findIndex((other) => sameWords(other, name)) === index));
}

/** One value on each side is told as from what to what; several are told day by day. */
function sentenceOf({ before, after }: Pair<Parameter>, voices: Voices): Label {
  const [old, now] = [before.values[0], after.values[0]];
  const label = calledBefore(before.label, after.label);
  const write = (value: DatedValue["value"], side: "before" | "after"): Label =>
    writeValue(value, (side === "before" ? before : after).type, voices[side].document.categories);
  if (old !== undefined && now !== undefined && before.values.length === 1 && after.values.length === 1) {
    const values = { before: write(old.value, "before"), after: write(now.value, "after") };
    if (sameWords(values.before, values.after)) {
      const dates = { from: dayLabel(old.from), to: dayLabel(now.from) };
      const text = old.from === now.from ? texts.sameButEnd : texts.sameValue;
      return ended(fillLabel(text, { label, value: values.after, ...dates }), now, old);
    }
    const moved = { label, before: sharedUnit(values.before, values.after), after: values.after };
    return ended(fillLabel(movement(old.value, now.value), moved), now, old);
  }
  const days = [...new Set([...before.values, ...after.values].map(({ from }) => from))].sort();
  const steps = days.flatMap((day) => {
    const [was, is] = [on(before.values, day), on(after.values, day)];
    if (was?.value === is?.value) {
      if (was === undefined || is === undefined) return [];
      const by = { before: writeSource(was.source), after: writeSource(is.source) };
      if (sameWords(by.before, by.after)) return [];
      return [fillLabel(texts.newBasis, { day: dayLabel(day), value: write(is.value, "after"), ...by })];
    }
    const from = was === undefined ? texts.noValue : write(was.value, "before");
    const to = is === undefined ? texts.noValue : write(is.value, "after");
    return [fillLabel(texts.step, { day: dayLabel(day), before: sharedUnit(from, to), after: to })];
  });
  const list = steps.length === 0 ? texts.otherDays : listLabels(steps);
  return ended(fillLabel(texts.byDay, { label, list }), after.values.at(-1), before.values.at(-1));
}

function calledBefore(before: Label, after: Label): Label {
  const id = before.id.toLowerCase() === after.id.toLowerCase() ? "" : ` (semula “${before.id}”)`;
  const en = before.en.toLowerCase() === after.en.toLowerCase() ? "" : ` (previously “${before.en}”)`;
  return { id: `“${after.id}”${id}`, en: `“${after.en}”${en}` };
}

function movement(before: DatedValue["value"], after: DatedValue["value"]): Label {
  const order = compareTexts(before, after);
  return order === -1 ? texts.rises : order === 1 ? texts.falls : texts.becomes;
}

function on(values: readonly DatedValue[], day: string): DatedValue | undefined {
  const latest = values.filter(({ from }) => from <= day).at(-1);
  return latest?.to !== undefined && latest.to <= day ? undefined : latest;
}

/** Names the source of the value that holds now, and adds the note on it where that note is new. */
function ended(text: Label, now: DatedValue | undefined, old: DatedValue | undefined): Label {
  if (now === undefined) return { id: `${text.id}.`, en: `${text.en}.` };
  const by = writeCitation(now.source);
  const { note } = now;
  const isNew = note !== undefined && (old?.note === undefined || !sameWords(note, old.note));
  const tail = isNew ? { id: ` Catatan: ${note.id}`, en: ` Note: ${note.en}` } : { id: "", en: "" };
  return { id: `${text.id} (${by.id}).${tail.id}`, en: `${text.en} (${by.en}).${tail.en}` };
}

const texts = {
  added: { id: "Angka baru: {label} ({values}).", en: "A new number: {label} ({values})." },
  removed: { id: "Tidak dipakai lagi: {label} ({values}).", en: "No longer used: {label} ({values})." },
  renamed: {
    id: "{label} sekarang bernama `{after}` di dalam dokumen, semula `{before}`.",
    en: "{label} is named `{after}` in the document now, previously `{before}`.",
  },
  rises: { id: "{label} naik dari {before} menjadi {after}", en: "{label} rises from {before} to {after}" },
  falls: { id: "{label} turun dari {before} menjadi {after}", en: "{label} falls from {before} to {after}" },
  becomes: { id: "{label} berubah dari {before} menjadi {after}", en: "{label} changes from {before} to {after}" },
  sameValue: {
    id: "{label} tetap {value}, tetapi berlaku sejak {to}, semula sejak {from}",
    en: "{label} stays {value}, but holds from {to}, previously from {from}",
  },
  sameButEnd: {
    id: "{label} tetap {value}, tetapi masa berlaku atau satuannya berubah",
    en: "{label} stays {value}, but the time for which it holds, or its unit, changes",
  },
  step: { id: "sejak {day} dari {before} menjadi {after}", en: "from {day}, {before} becomes {after}" },
  newBasis: {
    id: "sejak {day} tetap {value}, tetapi menurut {after}, semula menurut {before}",
    en: "from {day} it stays {value}, but by {after}, previously by {before}",
  },
  byDay: { id: "{label}: {list}", en: "{label}: {list}" },
  otherDays: { id: "masa berlaku nilainya berubah", en: "the times for which its values hold change" },
  noValue: { id: "belum ada nilai", en: "no value" },
  sources: {
    id: "Dasar {label} berubah dari {before} menjadi {after}, atau tingkat buktinya berubah; nilainya tetap.",
    en: "The basis of {label} changes from {before} to {after}, or how well it is known; its value stays.",
  },
  wording: {
    id: "Label, catatan, atau tanggal pemeriksaan {label} berubah; nilainya tetap.",
    en: "The label, a note or the day of the last check of {label} changes; its value stays.",
  },
} as const;
