import { fillLabel, type Label, writeNumber } from "@kinerja/model";
import type { PolicyCase, PolicyDocument, WeightsTotal } from "../document/policyDocument.ts";
import { canonicalJson } from "../identity/canonicalJson.ts";
import type { ChangedPart, PolicyChange } from "./policyDiff.ts";
import { joinLabels } from "./words/joinLabels.ts";
import { quote } from "./words/quote.ts";
import type { Voice } from "./words/voice.ts";

/** Compares what a document says about itself: weights with a total, declared exceptions, notes and worked examples. */
export function diffUpkeep(before: Voice, after: Voice): readonly PolicyChange[] {
  const [old, now] = [before.document, after.document];
  return [
    ...listed("totals", [old.totals, now.totals], {
      textOf: (total, side) => totalText(total, side === "after" ? after : before),
      texts: texts.totals,
    }),
    ...listed("exceptions", [old.exceptions, now.exceptions], {
      textOf: ({ reason }) => reason,
      texts: texts.exceptions,
    }),
    ...listed("notes", [old.notes, now.notes], { textOf: (note) => note, texts: texts.notes }),
    ...diffCases(old, now),
  ];
}

interface Listing<T> {
  readonly textOf: (thing: T, side: "before" | "after") => Label;
  readonly texts: { readonly added: Label; readonly removed: Label };
}

function listed<T>(
  part: ChangedPart,
  [before = [], after = []]: readonly [readonly T[] | undefined, readonly T[] | undefined],
  { textOf, texts: own }: Listing<T>,
): readonly PolicyChange[] {
  const without = (list: readonly T[], others: readonly T[]): readonly T[] => {
    const known = new Set(others.map((each) => canonicalJson(each)));
    return list.filter((each) => !known.has(canonicalJson(each)));
  };
  const common = { part, path: part } as const;
  // What is new to know is for every reader; the rest is for those who keep the documents.
  const newGroup = part === "notes" ? "notes" : "upkeep";
  return [
    ...without(after, before).map((each): PolicyChange => {
      const subject = textOf(each, "after");
      return {
        ...common,
        group: newGroup,
        kind: "added",
        subject,
        after: each,
        sentence: fillLabel(own.added, { text: subject }),
      };
    }),
    ...without(before, after).map((each): PolicyChange => {
      const subject = textOf(each, "before");
      return {
        ...common,
        group: "upkeep",
        kind: "removed",
        subject,
        before: each,
        sentence: fillLabel(own.removed, { text: subject }),
      };
    }),
  ];
}

function totalText({ parameters, value }: WeightsTotal, voice: Voice): Label {
  const sum = joinLabels(
    parameters.map((name) => quote(voice.label("parameter", name))),
    " + ",
  );
  return {
    id: `${sum.id} = ${writeNumber(value, { language: "id", keepZeros: true })}`,
    en: `${sum.en} = ${writeNumber(value, { language: "en", keepZeros: true })}`,
  };
}

/** A case of the base under overlays keeps its member and expects nothing; that is no change of the example. */
function comparable(each: PolicyCase, other: PolicyCase): PolicyCase {
  const isOpen = Object.keys(each.expected).length === 0 || Object.keys(other.expected).length === 0;
  return isOpen ? { ...each, expected: {} } : each;
}

/** Worked examples are counted, not told. */
function diffCases(before: PolicyDocument, after: PolicyDocument): readonly PolicyChange[] {
  const [old, now] = [before.cases, after.cases].map((cases) => new Map(cases.map((each) => [each.name, each])));
  if (old === undefined || now === undefined) return [];
  const added = [...now].filter(([name]) => !old.has(name)).map(([, each]) => each);
  const removed = [...old].filter(([name]) => !now.has(name)).map(([, each]) => each);
  const changed = [...now].filter(([name, each]) => {
    const other = old.get(name);
    return other !== undefined && canonicalJson(comparable(other, each)) !== canonicalJson(comparable(each, other));
  });
  const common = { group: "upkeep", part: "cases", path: "cases", subject: texts.cases } as const;
  const count = (text: Label, list: readonly unknown[]): Label => fillLabel(text, { count: list.length });
  return [
    ...(added.length === 0
      ? []
      : [{ ...common, kind: "added", after: added, sentence: count(texts.newCases, added) } as const]),
    ...(removed.length === 0
      ? []
      : [{ ...common, kind: "removed", before: removed, sentence: count(texts.goneCases, removed) } as const]),
    ...(changed.length === 0
      ? []
      : [
          {
            ...common,
            kind: "changed",
            before: changed.map(([name]) => old.get(name)),
            after: changed.map(([, each]) => each),
            sentence: count(texts.changedCases, changed),
          } as const,
        ]),
  ];
}

const texts = {
  totals: {
    added: { id: "Diperiksa: {text}.", en: "It is checked that {text}." },
    removed: { id: "Tidak diperiksa lagi: {text}.", en: "It is no longer checked that {text}." },
  },
  exceptions: {
    added: { id: "Sifat khusus yang dinyatakan: {text}", en: "A peculiarity that is declared: {text}" },
    removed: { id: "Sifat khusus yang tidak berlaku lagi: {text}", en: "A peculiarity that is gone: {text}" },
  },
  notes: {
    added: { id: "Catatan baru: {text}", en: "A new note: {text}" },
    removed: { id: "Catatan yang dihapus: {text}", en: "A note that is gone: {text}" },
  },
  cases: { id: "Contoh hitungan", en: "Worked examples" },
  newCases: { id: "{count} contoh hitungan baru.", en: "Worked examples that are new: {count}." },
  goneCases: { id: "{count} contoh hitungan dihapus.", en: "Worked examples that are gone: {count}." },
  changedCases: { id: "{count} contoh hitungan berubah.", en: "Worked examples that change: {count}." },
} as const;
