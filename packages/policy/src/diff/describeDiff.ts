import { fillLabel, type Label, type Language } from "@kinerja/model";
import type { ChangedPart, ChangeGroup, ChangeKind, DiffSide, PolicyChange, PolicyDiff } from "./policyDiff.ts";
import { joinLabels } from "./words/joinLabels.ts";
import { listLabels } from "./words/listLabels.ts";
import { quote } from "./words/quote.ts";
import { sameWords } from "./words/sameWords.ts";
import { writeSource } from "./words/writeSource.ts";

/** A difference as prose: what is compared, then a heading and paragraphs for each group of changes. */
export interface DiffText {
  readonly opening: string;
  readonly sections: readonly DiffSection[];
}

/** Changes of one group. */
export interface DiffSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/**
 * Puts a difference into prose in one language, in the order in which a reader wants to know it.
 *
 * Things of one kind that are only added or removed are named in one sentence where they are many;
 * every change that is told alone keeps its own sentence.
 *
 * @example
 * const source = { instrument: "Example", evidence: "recalled" } as const;
 * const title = { id: "Contoh", en: "Example" };
 * const head = { id: "a", version: "1.0.0", title, subject: "a", validity: { from: "2026-01-01" }, source } as const;
 * const before = definePolicy({ ...head, appliesTo: ["pns"] }).build();
 * const after = definePolicy({ ...head, appliesTo: ["pns", "pppk"] }).build();
 * describeDiff(diff(before, after), "en").sections.flatMap(({ paragraphs }) => paragraphs); // => ["It is for PNS and PPPK; previously for PNS."]
 */
export function describeDiff({ before, after, changes }: PolicyDiff, language: Language): DiffText {
  const values = { before: nameOf(before), after: nameOf(after), count: changes.length };
  const opening = fillLabel(changes.length === 0 ? texts.equal : texts.opening, values);
  const groups = [...new Set(changes.map(({ group }) => group))];
  const sections = groups.map((group): DiffSection => {
    const own = changes.filter((change) => change.group === group);
    return {
      heading: headings[group][language],
      paragraphs: paragraphsOf(own).map((paragraph) => paragraph[language]),
    };
  });
  return { opening: opening[language], sections };
}

/** A formula is a paragraph of its own; changes of one part and one kind stand together. */
function paragraphsOf(changes: readonly PolicyChange[]): readonly Label[] {
  const keys = [...new Set(changes.map(keyOf))];
  return keys.flatMap((key): readonly Label[] => {
    const own = changes.filter((change) => keyOf(change) === key);
    if (key.startsWith("notes added")) return own.map(({ subject }) => subject);
    const [first] = own;
    const together = first === undefined ? undefined : summaries[first.kind]?.[first.part];
    if (own.length > 1 && together !== undefined) {
      return [fillLabel(together, { count: own.length, list: listLabels(own.map(itemOf)) })];
    }
    const sentences = own.map(({ sentence }) => sentence);
    return key.endsWith("formula") ? sentences : [joinLabels(saidOnce(sentences), " ")];
  });
}

function keyOf({ part, kind, path }: PolicyChange): string {
  if (part === "cases") return part;
  return `${part} ${kind} ${path.endsWith(".expression") ? "formula" : ""}`;
}

function itemOf({ subject, detail, part, kind }: PolicyChange): Label {
  const label = quote(subject);
  if (detail === undefined || (part === "field" && kind === "removed")) return label;
  return { id: `${label.id} (${detail.id})`, en: `${label.en} (${detail.en})` };
}

/** Sentences one after the other with one source name it once, at the last of them. */
function saidOnce(sentences: readonly Label[]): readonly Label[] {
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1];
    return next === undefined
      ? sentence
      : { id: withoutSource(sentence.id, next.id), en: withoutSource(sentence.en, next.en) };
  });
}

function withoutSource(text: string, next: string): string {
  const source = / \([^()]+\)\.(?: (?:Catatan|Note): .*)?$/.exec(text)?.[0];
  return source !== undefined && next.endsWith(source) ? `${text.slice(0, -source.length)}.` : text;
}

function nameOf({ title, source, id }: DiffSide): Label {
  const by = writeSource({ ...source, locator: {} });
  const plain = sameWords(title, by) ? { id: "", en: "" } : { id: ` (${by.id})`, en: ` (${by.en})` };
  const name = title.id === "" ? { id, en: id } : quote(title);
  return { id: name.id + plain.id, en: name.en + plain.en };
}

const headings: Readonly<Record<ChangeGroup, Label>> = {
  results: { id: "Hasil penilaian", en: "What comes out" },
  numbers: { id: "Angka dan batas", en: "Numbers and limits" },
  inputs: { id: "Yang perlu diisi", en: "What is to be filled in" },
  scope: { id: "Untuk siapa dan kapan", en: "For whom and when" },
  basis: { id: "Dasar hukum dan bukti", en: "Legal basis and evidence" },
  notes: { id: "Yang perlu diketahui", en: "What to know" },
  upkeep: { id: "Bagi pengelola dokumen", en: "For those who keep the documents" },
};

/** How several things of one part and one kind are told in one sentence. */
const summaries: Readonly<Partial<Record<ChangeKind, Readonly<Partial<Record<ChangedPart, Label>>>>>> = {
  added: {
    parameter: { id: "Angka baru: {list}.", en: "New numbers: {list}." },
    field: { id: "Isian baru: {list}.", en: "New entries: {list}." },
    exceptions: {
      id: "Ada {count} sifat khusus baru yang dinyatakan.",
      en: "{count} peculiarities are newly declared.",
    },
  },
  removed: {
    parameter: {
      id: "Angka yang tidak dipakai lagi dalam dokumen ini: {list}.",
      en: "Numbers that this document no longer uses: {list}.",
    },
    field: {
      id: "Dalam dokumen ini tidak perlu diisi lagi: {list}.",
      en: "In this document no longer to be filled in: {list}.",
    },
    rule: {
      id: "Dalam dokumen ini tidak dihitung lagi: {list}.",
      en: "In this document no longer worked out: {list}.",
    },
    notes: { id: "{count} catatan dihapus.", en: "{count} notes are gone." },
    exceptions: { id: "{count} sifat khusus tidak berlaku lagi.", en: "{count} declared peculiarities are gone." },
  },
  renamed: {
    parameter: {
      id: "Nama dalam dokumen berubah untuk {count} angka: {list}.",
      en: "{count} numbers have another name in the document: {list}.",
    },
  },
};

const texts = {
  equal: {
    id: "{before} dan {after} sama: tidak ada yang berubah.",
    en: "{before} and {after} are equal: nothing changes.",
  },
  opening: {
    id: "Yang berubah dari {before} ke {after}.",
    en: "What changes from {before} to {after}.",
  },
} as const;
