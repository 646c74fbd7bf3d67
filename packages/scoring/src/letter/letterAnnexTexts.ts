import type { AbsenceKind, EvidenceGrade, Label } from "@kinerja/model";
import type { AggregateFunction, PolicyStatus } from "@kinerja/policy";

/** Every text of the annex. */
export const letterAnnexTexts = {
  title: { id: "Lampiran: semua yang dihitung", en: "Annex: all that was counted" },
  countedHeading: { id: "Yang dihitung", en: "What was counted" },
  parametersHeading: { id: "Angka dari aturan", en: "Numbers from the rules" },
  rowsHeading: { id: "{level} ({count})", en: "{level} ({count})" },
  exceptionsHeading: { id: "Aturan khusus", en: "Special rules" },
  notesHeading: { id: "Catatan tentang aturan", en: "Notes on the rules" },
  sourcesHeading: { id: "Sumber", en: "Sources" },
  evidenceHeading: { id: "Arti kolom Bukti", en: "Meaning of the Evidence column" },
  policyHeading: { id: "Tanda pengenal hitungan", en: "Identity of the calculation" },
  missingHeading: { id: "Semua yang belum ada", en: "All that is missing" },
  correctionsHeading: { id: "Untuk petugas data", en: "For the data officer" },
  warningsHeading: { id: "Peringatan", en: "Warnings" },

  exception: {
    id: "{label}: {reason} (dasar: {source}; bukti: {grade})",
    en: "{label}: {reason} (by {source}; evidence: {grade})",
  },
  allSince: { id: "Semua angka ini berlaku sejak {from}.", en: "All these numbers hold from {from}." },
  allSinceChecked: {
    id: "Semua angka ini berlaku sejak {from} dan terakhir dicek pada {checkedOn}.",
    en: "All these numbers hold from {from} and were last checked on {checkedOn}.",
  },
  what: { id: "Yang dihitung", en: "What was counted" },
  value: { id: "Nilai", en: "Value" },
  article: { id: "Menurut", en: "By" },
  evidence: { id: "Bukti", en: "Evidence" },
  column: { id: "Kolom", en: "Column" },
  row: { id: "Nomor", en: "Number" },

  input: { id: "data yang diisi", en: "data given" },
  noGrade: { id: "-", en: "-" },
  inEveryRow: { id: "tiap baris", en: "each row" },
  articleNotSeen: { id: "pasal belum dilihat", en: "article not seen" },
  articleAt: { id: "Pasal {text}", en: "Article {text}" },
  annexAt: { id: "Lampiran {text}", en: "Annex {text}" },
  pageAt: { id: "hlm. {text}", en: "p. {text}" },
  since: { id: "{label}, sejak {from}", en: "{label}, from {from}" },
  sinceChecked: { id: "{label}, sejak {from}, dicek {checkedOn}", en: "{label}, from {from}, checked {checkedOn}" },
  unitColumn: { id: "{label} ({unit})", en: "{label} ({unit})" },
  empty: { id: "(kosong)", en: "(none)" },

  policyTitle: { id: "Aturan: {title}", en: "Rules: {title}" },
  policyId: { id: "Kode aturan: {id}, versi {version}", en: "Policy: {id}, version {version}" },
  policyAt: { id: "Tanggal aturan yang dipakai: {at}", en: "Date of the rules used: {at}" },
  policyStatus: { id: "Status bukti: {status}", en: "Status of the evidence: {status}" },
  policyOverlays: { id: "Dengan perubahan: {overlays}", en: "With changes: {overlays}" },
  policyHashShort: { id: "Sidik digital (hash): {hash}", en: "Digital fingerprint (hash): {hash}" },
  policyHash: { id: "Sidik lengkap: {hash}", en: "Full fingerprint: {hash}" },
  member: { id: "Kode hasil: {id}", en: "Code of this result: {id}" },
  fingerprintMeaning: {
    id: "Sidik digital adalah kode yang berubah bila satu huruf saja dalam aturan berubah.",
    en: "A digital fingerprint is a code that changes if a single letter of the rules changes.",
  },
  pageRounding: {
    id: "Halaman pertama menulis angka dengan paling banyak dua desimal. Angka lengkapnya ada di sini.",
    en: "The first page writes numbers with two decimals at most. The full numbers stand here.",
  },
  technical: { id: "{place}: {message} [{code}]", en: "{place}: {message} [{code}]" },
  warning: { id: "{message} [{code}]", en: "{message} [{code}]" },
  objectionSource: { id: "jalur keberatan", en: "the route of objection" },
} as const satisfies Record<string, Label>;

/** One word for each grade of evidence, as the tables show it. */
export const evidenceWords: Readonly<Record<EvidenceGrade, Label>> = {
  read: { id: "dibaca", en: "read" },
  secondary: { id: "sumber kedua", en: "secondary" },
  inferred: { id: "simpulan", en: "inferred" },
  recalled: { id: "ingatan", en: "recalled" },
};

/** What each grade means. */
export const evidenceMeanings: Readonly<Record<EvidenceGrade, Label>> = {
  read: { id: "kami membaca teks aslinya", en: "we read the original text" },
  secondary: {
    id: "kami tahu dari sumber kedua, misalnya berita, panduan, atau program orang lain",
    en: "we know it from a secondary source, such as news, a guide or other people's programs",
  },
  inferred: {
    id: "kami menyimpulkannya; teksnya tidak menyebut langsung",
    en: "we worked it out; the text does not say it outright",
  },
  recalled: { id: "kami menulisnya dari ingatan; harus dicek dulu", en: "we wrote it from memory; it must be checked" },
};

/** The status of a policy in a few words. */
export const statusWords: Readonly<Record<PolicyStatus, Label>> = {
  verified: { id: "sudah diperiksa pada teks aslinya", en: "checked against the original text" },
  secondary: { id: "dari sumber kedua", en: "from secondary sources" },
  unverified: { id: "belum semua diperiksa", en: "not all checked" },
  example: { id: "contoh, bukan hukum", en: "an example, no law" },
  experimental: { id: "percobaan, bukan hukum", en: "an experiment, no law" },
};

/** What an aggregate makes of the rows of a level. */
export const aggregateTexts: Readonly<Record<AggregateFunction, Label>> = {
  sum: { id: "{what}, dijumlahkan", en: "{what}, added up" },
  count: { id: "{what}, banyaknya", en: "{what}, how many" },
  least: { id: "{what}, yang terendah", en: "{what}, the lowest" },
  greatest: { id: "{what}, yang tertinggi", en: "{what}, the highest" },
  every: { id: "{what}, apakah semua", en: "{what}, whether all" },
  some: { id: "{what}, apakah ada", en: "{what}, whether any" },
};

/** What an aggregate makes of something that is worked out row by row and has no name of its own. */
export const inlineAggregateTexts: Readonly<Record<AggregateFunction, Label>> = {
  sum: {
    id: "{level}: jumlah dari semua baris, dihitung dari {parts}",
    en: "{level}: total of all rows, worked out from {parts}",
  },
  count: {
    id: "{level}: banyaknya baris yang bernilai, dilihat dari {parts}",
    en: "{level}: how many rows have a value, going by {parts}",
  },
  least: {
    id: "{level}: yang terendah di antara semua baris, dihitung dari {parts}",
    en: "{level}: the lowest of all rows, worked out from {parts}",
  },
  greatest: {
    id: "{level}: yang tertinggi di antara semua baris, dihitung dari {parts}",
    en: "{level}: the highest of all rows, worked out from {parts}",
  },
  every: {
    id: "{level}: apakah semua baris memenuhi syarat, dilihat dari {parts}",
    en: "{level}: whether every row meets the condition, going by {parts}",
  },
  some: {
    id: "{level}: apakah ada baris yang memenuhi syarat, dilihat dari {parts}",
    en: "{level}: whether any row meets the condition, going by {parts}",
  },
};

/** The absences in a word or two, for tables. */
export const absenceWords: Readonly<Record<AbsenceKind, Label>> = {
  pending: { id: "belum masuk", en: "not in yet" },
  notMeasured: { id: "belum diukur", en: "not measured" },
  excused: { id: "ada alasan sah", en: "excused" },
  notApplicable: { id: "tidak berlaku", en: "not applicable" },
};

/** The absences as short signs for narrow tables. */
export const absenceSigns: Readonly<Record<AbsenceKind, string>> = {
  pending: "…",
  notMeasured: "?",
  excused: "i",
  notApplicable: "-",
};

/** What a sign of a narrow table means. */
export const signText: Label = { id: "{sign} = {meaning}", en: "{sign} = {meaning}" };
