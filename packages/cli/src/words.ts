import type { AbsenceKind, EvidenceGrade, EvidenceKind, Label } from "@kinerja/model";
import type { IndicatorDirection, PolicyStatus, WeightBasis } from "@kinerja/policy";
import type { MemberStatus } from "@kinerja/scoring";

/** How each kind of absence is called. */
export const absenceWords: Readonly<Record<AbsenceKind, Label>> = {
  pending: { id: "(menunggu)", en: "(pending)" },
  notMeasured: { id: "(belum diukur)", en: "(not measured)" },
  excused: { id: "(dibebaskan)", en: "(excused)" },
  notApplicable: { id: "(tidak berlaku)", en: "(not applicable)" },
};

/** How a member fared. */
export const memberStatusWords: Readonly<Record<MemberStatus, Label>> = {
  scored: { id: "dinilai", en: "scored" },
  partial: { id: "sebagian", en: "partial" },
  refused: { id: "ditolak", en: "refused" },
};

/** What the evidence behind a policy allows to be said of it. */
export const policyStatusWords: Readonly<Record<PolicyStatus, Label>> = {
  example: { id: "contoh, bukan peraturan", en: "an example, no law" },
  experimental: { id: "percobaan, bukan peraturan", en: "an experiment, no law" },
  verified: { id: "terverifikasi", en: "verified" },
  secondary: { id: "dari sumber kedua", en: "from secondary sources" },
  unverified: { id: "belum diverifikasi", en: "not verified" },
};

/** How well a fact is supported. */
export const evidenceWords: Readonly<Record<EvidenceGrade, Label>> = {
  read: { id: "dibaca langsung", en: "read" },
  secondary: { id: "sumber kedua", en: "secondary" },
  inferred: { id: "disimpulkan", en: "inferred" },
  recalled: { id: "dari ingatan", en: "recalled" },
};

/** How a realised value is read against its target. */
export const directionWords: Readonly<Record<IndicatorDirection, Label>> = {
  higher: { id: "makin besar makin baik", en: "higher is better" },
  lower: { id: "makin kecil makin baik", en: "lower is better" },
  range: { id: "paling baik di antara dua batas", en: "best between two ends" },
  date: { id: "tepat waktu", en: "on time" },
  milestone: { id: "tonggak yang tercapai", en: "milestones reached" },
  rubric: { id: "tingkat dengan kata-kata", en: "a level in words" },
};

/** Where evidence comes from. */
export const evidenceKindWords: Readonly<Record<EvidenceKind, Label>> = {
  systemRecord: { id: "catatan sistem", en: "records of a system" },
  observation: { id: "pengamatan orang yang disebut namanya", en: "observation by a named person" },
  citizenFeedback: { id: "umpan balik masyarakat", en: "feedback of the public" },
  selfReport: { id: "laporan sendiri", en: "self-report" },
};

/** Where weights come from. */
export const weightWords: Readonly<Record<WeightBasis, Label>> = {
  given: { id: "Bobot menurut profil ini.", en: "Weights as this profile gives them." },
  equal: {
    id: "Profil ini tidak memberi bobot: semua aspek dihitung sama (anggapan Kinerja).",
    en: "This profile gives no weights: all aspects count alike (an assumption of Kinerja).",
  },
};

/** The other words that the command prints, by what they mean. */
export const words = {
  yes: { id: "ya", en: "yes" },
  no: { id: "tidak", en: "no" },
  member: { id: "id", en: "id" },
  result: { id: "hasil", en: "result" },
  coverage: { id: "terukur", en: "measured" },
  valuesAt: { id: "nilai hukum per", en: "law as of" },
  overlays: { id: "dengan", en: "with" },
  issues: { id: "Masalah", en: "Issues" },
  received: { id: "diterima", en: "received" },
  standardInput: { id: "masukan standar", en: "standard input" },
  row: { id: "baris", en: "row" },
  rows: { id: "baris", en: "rows" },
  column: { id: "kolom", en: "column" },
  andMore: { id: "dan {count} lagi", en: "and {count} more" },
  member1: { id: "anggota", en: "member" },
  members: { id: "anggota", en: "members" },
  article: { id: "Pasal", en: "article" },
  annex: { id: "Lampiran", en: "annex" },
  articleNotSeen: { id: "pasal belum dilihat", en: "article not seen" },
  evidence: { id: "bukti", en: "evidence" },
  page: { id: "hlm.", en: "p." },
  basis: { id: "dasar", en: "basis" },
  from: { id: "dari", en: "from" },
  since: { id: "berlaku sejak", en: "in force since" },
  decided: { id: "putusan", en: "decided" },
  conditionHolds: { id: "syarat terpenuhi", en: "the condition holds" },
  conditionFails: { id: "syarat tidak terpenuhi", en: "the condition does not hold" },
  roundedForDecision: { id: "dibulatkan sebelum diputus", en: "rounded before deciding" },
  exactly: { id: "tepatnya", en: "exactly" },
  fillInWho: { id: "[isi: nama dan bagian yang dapat ditanya]", en: "[fill in: name and section to ask]" },
  fillInReach: { id: "[isi: telepon, alamat, atau ruang]", en: "[fill in: telephone, address or room]" },
  fillInPeriod: { id: "[isi: masa yang dinilai]", en: "[fill in: the time assessed]" },
  letterHasBlanks: {
    id: "Catatan: surat ini masih berisi bagian bertanda [isi: …]. Lengkapi dengan --contact dan --period.",
    en: "Note: the letter still has parts marked [fill in: …]. Complete it with --contact and --period.",
  },
  letterOptionsUnused: {
    id: "Catatan: pilihan ini hanya untuk surat: {names}. Tambahkan --format letter, atau hapus.",
    en: "Note: these options are for letters only: {names}. Add --format letter, or leave them out.",
  },
  reading: { id: "Membaca", en: "Reading" },
  scoring: { id: "Menghitung", en: "Scoring" },
  verifying: { id: "Memeriksa", en: "Verifying" },
  writing: { id: "Menulis", en: "Writing" },
  written: { id: "Ditulis ke", en: "Written to" },
  moreIssues: {
    id: "dan {count} masalah lagi yang tidak ditampilkan",
    en: "and {count} more issues that are not shown",
  },
  steps: { id: "Langkah demi langkah", en: "Step by step" },
  notComputed: {
    id: "Tidak ada langkah: masukannya ditolak, jadi tidak ada yang dihitung.",
    en: "There are no steps: the input was refused, so nothing was computed.",
  },
  sound: { id: "dokumen ini sehat", en: "the document is sound" },
  unsound: { id: "dokumen ini cacat", en: "the document is unsound" },
  tableFine: { id: "tabel ini tanpa kesalahan", en: "the table has no errors" },
  tableFindings: { id: "ada yang perlu diperbaiki pada tabel ini", en: "the table has findings" },
  caseCount: {
    id: "{checked} contoh diperiksa, {skipped} dilewati",
    en: "{checked} cases checked, {skipped} skipped",
  },
  casesLeftOut: {
    id: "Contoh yang tidak dapat ditulis sebagai tabel dilewati",
    en: "Cases that no table can say were left out",
  },
  noFindings: { id: "Tidak ada temuan.", en: "No findings." },
  findings: { id: "Temuan", en: "Findings" },
  error: { id: "kesalahan", en: "error" },
  warning: { id: "peringatan", en: "warning" },
  witness: { id: "bukti", en: "witness" },
  policy: { id: "kebijakan", en: "policy" },
  overlay: { id: "perubahan", en: "overlay" },
  version: { id: "versi", en: "version" },
  validity: { id: "berlaku", en: "in force" },
  status: { id: "status", en: "status" },
  title: { id: "judul", en: "title" },
  expected: { id: "diharapkan", en: "expected" },
  sum: { id: "total", en: "sum of" },
  count: { id: "banyaknya", en: "number of" },
  least: { id: "terkecil dari", en: "least of" },
  greatest: { id: "terbesar dari", en: "greatest of" },
  every: { id: "semua", en: "every" },
  some: { id: "salah satu", en: "any of" },
  region: { id: "daerah", en: "region" },
  family: { id: "rumpun jabatan", en: "family of posts" },
  families: { id: "rumpun jabatan", en: "families of posts" },
  broughtBy: { id: "dari", en: "from" },
  changedBy: { id: "diubah oleh", en: "changed by" },
  leftOutBy: { id: "dihapus oleh", en: "left out by" },
  leftOut: { id: "Tidak dipakai pada rumpun ini", en: "Left out in this family" },
  noIndicators: {
    id: "belum ada indikator: disebut, tetapi belum terukur",
    en: "no indicator yet: named, but not measured",
  },
  weight: { id: "bobot", en: "weight" },
  target: { id: "target", en: "target" },
  targetAgreed: { id: "target disepakati dalam dialog kinerja", en: "target agreed in the performance dialogue" },
  expectation: { id: "ekspektasi", en: "expectation" },
  notes: { id: "Catatan", en: "Notes" },
  field: { id: "isian", en: "field" },
  now: { id: "sekarang", en: "now" },
  becomes: { id: "menjadi", en: "becomes" },
  changeBy: { id: "perubahan", en: "change" },
  rule: { id: "aturan", en: "rule" },
  value: { id: "nilai", en: "value" },
  edge: { id: "batas", en: "edge" },
  distance: { id: "selisih", en: "distance" },
  belowEdge: { id: "di bawah batas", en: "below the edge" },
  aboveEdge: { id: "di atas batas", en: "above the edge" },
  membersNear: {
    id: "Di dekat batas (paling jauh {margin}): {count} dari {looked} anggota yang diperiksa",
    en: "Near an edge (at most {margin}): {count} of {looked} members looked at",
  },
  nobodyNear: {
    id: "Tidak ada anggota di dekat batas (paling jauh {margin}); {looked} diperiksa.",
    en: "No member is near an edge (at most {margin}); {looked} looked at.",
  },
  nearEdgeNote: {
    id: "Berada di dekat batas bukan kesalahan, dan hasilnya tidak berubah karena daftar ini. Tim penilai dapat melihat kembali anggota-anggota ini sebelum memutuskan.",
    en: "Being near an edge is no fault, and this list changes no result. A committee may want to look at these members twice before it decides.",
  },
  oneStepLess: {
    id: "Satu langkah kurang dari itu belum cukup: hasilnya {value}.",
    en: "One step less is not enough: the result is {value}.",
  },
  replaced: { id: "yang diganti", en: "replaced" },
  valueThen: { id: "nilai sesudahnya", en: "value then" },
  exactPart: { id: "tepatnya", en: "exactly" },
  part: { id: "bagian", en: "part" },
  whole: { id: "jumlah", en: "whole" },
  policyAndDate: { id: "aturan dan tanggalnya", en: "the policy and its date" },
  rowsOf: { id: "baris {level} bertambah/berkurang", en: "rows of {level} added or removed" },
  withoutValue: {
    id: "Tidak ikut rata-rata, karena belum bernilai",
    en: "Left out of the means, for they have no value",
  },
  listening: { id: "Kinerja melayani di", en: "Kinerja serves at" },
  stopping: { id: "Menyelesaikan permintaan yang terbuka ...", en: "Finishing open requests ..." },
} as const satisfies Readonly<Record<string, Label>>;
