import { addDays, fillLabel, type Label, parseIsoDate } from "@kinerja/model";
import type { PolicyDocument, Validity } from "../document/policyDocument.ts";
import type { PolicyOverlay } from "../document/policyOverlay.ts";
import { canonicalJson } from "../identity/canonicalJson.ts";
import { type PolicyStatus, policyStatus } from "../status/policyStatus.ts";
import type { PolicyChange } from "./policyDiff.ts";
import { dayLabel } from "./words/dayLabel.ts";
import { employmentWords } from "./words/employmentWords.ts";
import { listLabels } from "./words/listLabels.ts";
import { quote } from "./words/quote.ts";
import { sameWords } from "./words/sameWords.ts";
import { writeSource } from "./words/writeSource.ts";

/** A document with the overlays that made it. */
export interface ReadDocument {
  readonly document: PolicyDocument;
  readonly overlays: readonly PolicyOverlay[];
}

/** Compares what stands at the head: for whom, when, by what, and how well it is known. */
export function diffHead(before: ReadDocument, after: ReadDocument): readonly PolicyChange[] {
  const [old, now] = [before.document, after.document];
  const subject = now.title;
  const changes: PolicyChange[] = [];
  const add = (
    change: Pick<PolicyChange, "group" | "part" | "path" | "sentence"> & Pick<PolicyChange, "before" | "after">,
  ): void => {
    changes.push({ kind: "changed", subject, source: now.source, ...change });
  };
  if (canonicalJson([...old.appliesTo].sort()) !== canonicalJson([...now.appliesTo].sort())) {
    const people = { before: peopleOf(old), after: peopleOf(now) };
    const sentence = fillLabel(texts.appliesTo, people);
    add({
      group: "scope",
      part: "appliesTo",
      path: "appliesTo",
      before: old.appliesTo,
      after: now.appliesTo,
      sentence,
    });
  }
  if (canonicalJson(old.validity) !== canonicalJson(now.validity)) {
    const sentence = fillLabel(texts.validity, { before: periodOf(old.validity), after: periodOf(now.validity) });
    add({ group: "scope", part: "validity", path: "validity", before: old.validity, after: now.validity, sentence });
  }
  if (old.subject !== now.subject) {
    add({
      group: "scope",
      part: "document",
      path: "subject",
      before: old.subject,
      after: now.subject,
      sentence: texts.subject,
    });
  }
  const sources = { before: writeSource(old.source), after: writeSource(now.source) };
  if (canonicalJson(old.source) !== canonicalJson(now.source)) {
    const sentence = fillLabel(sameWords(sources.before, sources.after) ? texts.evidence : texts.source, sources);
    add({ group: "basis", part: "source", path: "source", before: old.source, after: now.source, sentence });
  }
  const statuses = [policyStatus(old, before.overlays), policyStatus(now, after.overlays)] as const;
  if (statuses[0] !== statuses[1]) {
    const sentence = fillLabel(texts.status, { before: statusWords[statuses[0]], after: statusWords[statuses[1]] });
    add({ group: "basis", part: "document", path: "status", before: statuses[0], after: statuses[1], sentence });
  }
  if (canonicalJson(old.review ?? null) !== canonicalJson(now.review ?? null)) {
    const sides = { before: old.review ?? null, after: now.review ?? null };
    add({ group: "basis", part: "document", path: "review", ...sides, sentence: texts.review });
  }
  if (canonicalJson(old.title) !== canonicalJson(now.title)) {
    const sentence = fillLabel(texts.title, { before: quote(old.title), after: quote(now.title) });
    add({ group: "upkeep", part: "document", path: "title", before: old.title, after: now.title, sentence });
  }
  for (const key of ["id", "version", "declared"] as const) {
    if (old[key] === now[key]) continue;
    const sides = { before: old[key] ?? null, after: now[key] ?? null };
    const text = key === "declared" ? texts.declared : texts.identity;
    const values = { key: identityWords[key], before: old[key] ?? "–", after: now[key] ?? "–" };
    add({ group: "upkeep", part: "document", path: key, ...sides, sentence: fillLabel(text, values) });
  }
  return changes;
}

function peopleOf({ appliesTo }: PolicyDocument): Label {
  return appliesTo.length === 0 ? texts.noEmployees : listLabels(appliesTo.map((kind) => employmentWords[kind]));
}

/** A period with its last day, as people say it. */
function periodOf({ from, to }: Validity): Label {
  const end = to === undefined ? undefined : parseIsoDate(to);
  if (to === undefined) return fillLabel(texts.since, { from: dayLabel(from) });
  return fillLabel(texts.period, { from: dayLabel(from), to: dayLabel(end === undefined ? to : addDays(end, -1)) });
}

const statusWords: Readonly<Record<PolicyStatus, Label>> = {
  example: { id: "contoh", en: "an example" },
  experimental: { id: "percobaan", en: "an experiment" },
  verified: { id: "terverifikasi", en: "verified" },
  secondary: { id: "dari sumber kedua", en: "from secondary sources" },
  unverified: { id: "belum diverifikasi", en: "not verified" },
};

const identityWords = {
  id: { id: "Id dokumen", en: "The id of the document" },
  version: { id: "Versi dokumen", en: "The version of the document" },
  declared: { id: "Pernyataan dokumen", en: "What the document declares itself to be" },
} as const;

const texts = {
  appliesTo: { id: "Berlaku bagi {after}; semula bagi {before}.", en: "It is for {after}; previously for {before}." },
  noEmployees: { id: "unit, bukan pegawai", en: "units, not employees" },
  validity: { id: "Di sini dipakai {after}; semula {before}.", en: "Used here {after}; previously {before}." },
  since: { id: "sejak {from}", en: "from {from}" },
  period: { id: "dari {from} sampai {to}", en: "from {from} to {to}" },
  subject: {
    id: "Pertanyaan yang dijawab kebijakan ini lain dari yang semula.",
    en: "The question that the policy answers is another one.",
  },
  source: { id: "Dasar hukumnya {after}; semula {before}.", en: "Its legal basis is {after}; previously {before}." },
  evidence: {
    id: "Dasar hukumnya tetap {after}, tetapi tingkat bukti atau alamat sumbernya berubah.",
    en: "Its legal basis is still {after}, but how well it is known, or where it can be read, changes.",
  },
  status: {
    id: "Bukti di belakangnya: {after}; semula {before}.",
    en: "The evidence behind it: {after}; previously {before}.",
  },
  review: { id: "Keterangan telaah hukumnya berubah.", en: "The note on its legal review changes." },
  title: { id: "Judulnya {after}; semula {before}.", en: "Its title is {after}; previously {before}." },
  identity: { id: "{key}: {after}; semula {before}.", en: "{key}: {after}; previously {before}." },
  declared: { id: "{key}: {after}; semula {before}.", en: "{key}: {after}; previously {before}." },
} as const;
