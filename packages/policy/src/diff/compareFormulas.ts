import { fillLabel, type Label } from "@kinerja/model";
import type { Expression, Table } from "../document/expression.ts";
import { canonicalJson } from "../identity/canonicalJson.ts";
import { beginSmall } from "./words/beginSmall.ts";
import { listOutcomes, type Outcome } from "./words/listOutcomes.ts";
import { sameWords } from "./words/sameWords.ts";
import type { Voice } from "./words/voice.ts";
import { writeFormula } from "./words/writeFormula.ts";
import { writeKey } from "./words/writeKey.ts";
import { decidingValue, writeOutcome } from "./words/writeOutcome.ts";

/** A formula with the voice of its document. */
export interface SpokenFormula {
  readonly expression: Expression;
  readonly voice: Voice;
}

/**
 * Says how one formula differs from another, in sentences without their end: what decides, and each
 * outcome that is reached differently; where the shape differs, both formulas in words.
 */
export function compareFormulas(before: SpokenFormula, after: SpokenFormula): readonly Label[] {
  if (canonicalJson(before.expression) === canonicalJson(after.expression)) return [];
  const [from, to] = [before.expression, after.expression];
  if (from.kind === "table" && to.kind === "table" && canonicalJson(from.of) === canonicalJson(to.of)) {
    return said(compareCells(from, to, { before: before.voice, after: after.voice }));
  }
  const outcomes = [listOutcomes(from, before.voice), listOutcomes(to, after.voice)] as const;
  if (outcomes[0] === undefined || outcomes[1] === undefined) {
    return [change(writeFormula(from, before.voice), writeFormula(to, after.voice), texts.formula)];
  }
  return said(compareOutcomes(outcomes[0], outcomes[1], { before: before.voice, after: after.voice }));
}

interface Voices {
  readonly before: Voice;
  readonly after: Voice;
}

/** What is written in another way but gives the same is told as that. */
function said(sentences: readonly Label[]): readonly Label[] {
  return sentences.length === 0 ? [texts.rewritten] : sentences;
}

function compareCells(before: Table, after: Table, voices: Voices): readonly Label[] {
  const keys = new Map([...before.cells, ...after.cells].map(({ when }) => [canonicalJson(when), when]));
  return [...keys.values()].flatMap((when) => {
    const find = ({ cells }: Table) => cells.find((cell) => canonicalJson(cell.when) === canonicalJson(when))?.then;
    const [from, to] = [find(before), find(after)];
    const old = from === undefined ? texts.none : voices.before.constant(from);
    const now = to === undefined ? texts.none : voices.after.constant(to);
    if (sameWords(old, now)) return [];
    return [
      fillLabel(texts.cell, {
        key: writeKey(after.of, when, { voice: voices.after, write: (of) => writeFormula(of, voices.after) }),
        before: old,
        after: now,
      }),
    ];
  });
}

function compareOutcomes(before: readonly Outcome[], after: readonly Outcome[], voices: Voices): readonly Label[] {
  const asked = { before: decidingValue(before), after: decidingValue(after) };
  const sentences: Label[] = [];
  const basis = [
    asked.before === undefined ? undefined : beginSmall(writeFormula(asked.before, voices.before)),
    asked.after === undefined ? undefined : beginSmall(writeFormula(asked.after, voices.after)),
  ] as const;
  if (basis[0] !== undefined && basis[1] !== undefined && !sameWords(basis[0], basis[1])) {
    sentences.push(change(basis[0], basis[1], texts.basis));
  }
  const gone = new Set(before);
  for (const outcome of bestFirst(after, voices.after)) {
    const label = voices.after.constant(outcome.then);
    const old = before.find((other) => isSame(other, outcome) || sameWords(voices.before.constant(other.then), label));
    const now = writeOutcome(outcome, asked.after, voices.after);
    if (old === undefined) sentences.push(fillLabel(texts.newOutcome, { label, way: now }));
    else {
      gone.delete(old);
      const was = writeOutcome(old, asked.before, voices.before);
      if (!sameWords(was, now)) sentences.push(fillLabel(texts.outcome, { label, before: was, after: now }));
    }
  }
  for (const outcome of gone) {
    const label = voices.before.constant(outcome.then);
    sentences.push(fillLabel(texts.goneOutcome, { label, way: writeOutcome(outcome, asked.before, voices.before) }));
  }
  return sentences;
}

/** One category of one set, or one number: a name in another set need not be the same category. */
function isSame(a: Outcome, b: Outcome): boolean {
  const [set, other] = [a, b].map(({ then }) => (then.kind === "literal" && "set" in then ? then.set : undefined));
  return a.name === b.name && set === other;
}

/** Categories of an ordered set from the best to the worst; other outcomes as they stand. */
function bestFirst(outcomes: readonly Outcome[], { document }: Voice): readonly Outcome[] {
  const place = ({ then }: Outcome): number => {
    if (then.kind !== "literal" || !("set" in then)) return 0;
    const set = Object.hasOwn(document.categories, then.set) ? document.categories[then.set] : undefined;
    return set?.ordered === true ? set.members.findIndex(({ name }) => name === then.category) : 0;
  };
  return [...outcomes].sort((a, b) => place(b) - place(a));
}

function change(before: Label, after: Label, text: Label): Label {
  return fillLabel(text, { before, after });
}

const texts = {
  none: { id: "tidak ada", en: "none" },
  rewritten: { id: "cara penulisannya berubah, hasilnya tetap", en: "it is written differently and gives the same" },
  formula: { id: "semula {before}. Sekarang: {after}", en: "previously {before}. Now: {after}" },
  basis: {
    id: "semula ditentukan oleh {before}; sekarang oleh {after}",
    en: "it was decided by {before}; now by {after}",
  },
  cell: { id: "untuk {key}, dari {before} menjadi {after}", en: "for {key}, from {before} to {after}" },
  outcome: { id: "{label} semula {before}; sekarang {after}", en: "{label} was {before}; now it is {after}" },
  newOutcome: { id: "{label} baru: {way}", en: "{label} is new: {way}" },
  goneOutcome: { id: "{label}, yang semula {way}, tidak ada lagi", en: "{label}, which was {way}, no longer exists" },
} as const;
