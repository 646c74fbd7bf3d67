import type { AbsenceKind, EvidenceGrade, EvidenceKind, Label } from "@kinerja/model";
import type { IndicatorDirection } from "@kinerja/policy";

/** The fixed words of the page. */
export const standardTexts = {
  heading: { id: "Kenali standar Anda", en: "Know your standard" },
  skip: { id: "Langsung ke isi", en: "Skip to the content" },
  contents: { id: "Isi halaman", en: "On this page" },
  leadWhat: {
    id: "Halaman ini menjelaskan apa yang diukur dari pekerjaan Anda, bagaimana hitungannya, dari aturan mana, dan apa yang dapat mengubah hasilnya.",
    en: "This page tells what is measured in your work, how it is counted, by which rule, and what can change the result.",
  },
  leadPerson: {
    id: "Hitungan hanya mengusulkan. Pejabat penilai yang memutuskan, dan Anda berhak bertanya, memberi umpan balik, dan menyatakan keberatan.",
    en: "The computation only recommends. The rater decides, and you have the right to ask, to give feedback, and to object.",
  },
  measured: { id: "Apa yang diukur", en: "What is measured" },
  counted: { id: "Bagaimana hitungannya", en: "How it counts" },
  numbers: { id: "Angka dan dasar aturannya", en: "The numbers and the rules behind them" },
  example: { id: "Contoh hitungan", en: "A worked example" },
  changes: { id: "Apa yang mengubah hasil", en: "What would change the result" },
  notes: { id: "Yang perlu diketahui", en: "What to know" },
  identity: { id: "Asal halaman ini", en: "Where this page comes from" },
  notIncluded: { id: "Yang tidak diukur pada jabatan ini", en: "What is not measured in this post" },
  noIndicator: {
    id: "Belum ada indikatornya. Selama belum ada, sisi ini tidak diukur; itu bukan nilai nol.",
    en: "There is no indicator yet. Until there is one this side is not measured; that is no zero.",
  },
  indicator: { id: "Indikator", en: "Indicator" },
  aspect: { id: "Aspek", en: "Aspect" },
  unit: { id: "Satuan", en: "Unit" },
  direction: { id: "Cara membacanya", en: "How it is read" },
  evidence: { id: "Buktinya", en: "Evidence" },
  target: { id: "Target", en: "Target" },
  weight: { id: "Bobot", en: "Weight" },
  realized: { id: "Realisasi", en: "Realised" },
  achievement: { id: "Capaian", en: "Achievement" },
  outcome: { id: "Terhadap ekspektasi", en: "Against expectation" },
  number: { id: "Angka", en: "Number" },
  value: { id: "Nilai", en: "Value" },
  since: { id: "Berlaku sejak", en: "In force since" },
  ownChoice: { id: "pilihan contoh", en: "our example" },
  law: { id: "Dasar", en: "Source" },
  known: { id: "Seberapa pasti", en: "How well known" },
  changesCaption: {
    id: "Untuk contoh di atas: nilai yang membawa hasil satu tingkat lebih baik, bila hanya satu indikator berubah (angka bulat tetap bulat)",
    en: "For the example above: the value that brings the result one step up, where one indicator alone changes (whole numbers stay whole)",
  },
  now: { id: "Sekarang", en: "Now" },
  needed: { id: "Yang diperlukan", en: "What it takes" },
  effect: { id: "Hasilnya", en: "The result" },
  targetAgreed: {
    id: "disepakati dengan Anda dalam dialog kinerja",
    en: "agreed with you in the performance dialogue",
  },
  targetRubric: { id: "tingkat rubrik", en: "a level of the rubric" },
  targetRange: { id: "{low} sampai {high}", en: "{low} to {high}" },
  equalAspects: {
    id: "Profil ini tidak memberi bobot. Semua aspek, dan semua indikator dalam satu aspek, dihitung sama; itu anggapan Kinerja.",
    en: "The profile gives no weights. All aspects, and all indicators of an aspect, count alike; that is an assumption of Kinerja.",
  },
  givenAspects: { id: "Bobot diberikan oleh profil ini.", en: "The weights are given by this profile." },
  equalShare: { id: "sama dengan yang lain", en: "as the others" },
  inherited: { id: "berlaku juga untuk: {family}", en: "shared with: {family}" },
  changed: { id: "diubah untuk jabatan ini: {reason}", en: "changed for this post: {reason}" },
  bandFrom: { id: "{label}: mulai dari {edge}", en: "{label}: from {edge}" },
  decidedBy: { id: "Menurut “{by}”:", en: "By “{by}”:" },
  stepLine: { id: "{then}: {when}", en: "{then}: {when}" },
  otherwise: { id: "selain itu", en: "otherwise" },
  articleNotSeen: { id: "pasalnya belum terlihat", en: "no article was seen" },
  article: { id: "Pasal {text}", en: "article {text}" },
  annex: { id: "Lampiran {text}", en: "annex {text}" },
  page: { id: "halaman {text}", en: "page {text}" },
  exampleCaution: {
    id: "Angka dalam contoh ini rekaan, bukan target dan bukan data siapa pun. Hitungannya dikerjakan oleh aturan yang sama dengan yang menilai.",
    en: "The figures of this example are invented; they are no targets and nobody's data. They were computed by the same rules that assess.",
  },
  scale: { id: "Garis nilai: {bands}. Contoh ini: {value}.", en: "Scale: {bands}. This example: {value}." },
  exampleHere: { id: "contoh", en: "example" },
  notEnoughAlone: { id: "tidak cukup bila hanya ini yang berubah", en: "not enough where only this changes" },
  alreadyBest: { id: "sudah yang terbaik", en: "already the best" },
  noAnswer: { id: "belum dapat dihitung", en: "cannot be worked out yet" },
  lawDated: {
    id: "Bila aturan atau pilihan instansi berubah, angka baru berlaku mulai tanggalnya; hasil sebelum itu tetap dihitung dengan angka lama.",
    en: "Where a rule or the choice of an agency changes, the new number holds from its day on; results of before keep the old one.",
  },
  lawReview: {
    id: "Indikator dapat ditinjau. Usulkan perubahan bila sebuah indikator tidak cocok dengan pekerjaan Anda, beserta alasannya.",
    en: "Indicators can be reviewed. Propose a change where one does not fit your work, with the reason.",
  },
  lawField: {
    id: "Pekerjaan yang tidak tertangkap indikator, misalnya di lapangan, tidak dianggap nol. Sampaikan buktinya kepada pejabat penilai.",
    en: "Work that no indicator captures, such as in the field, does not count as zero. Show the evidence to your rater.",
  },
  status: { id: "Status", en: "Status" },
  policy: { id: "Aturan hitung", en: "Rules of the computation" },
  profile: { id: "Profil", en: "Profile" },
  sourceOf: { id: "Sumber profil", en: "Source of the profile" },
  at: { id: "Angka per tanggal", en: "Numbers as of" },
  hash: { id: "Sidik dokumen (SHA-256)", en: "Fingerprint (SHA-256)" },
  daysLate: { id: "terlambat {days} hari", en: "{days} days late" },
  yes: { id: "ya", en: "yes" },
  no: { id: "tidak", en: "no" },
} as const satisfies Readonly<Record<string, Label>>;

/** Why a value is not there; never the person's fault. */
export const absenceTexts: Readonly<Record<AbsenceKind, Label>> = {
  pending: { id: "masih ditunggu", en: "still to come" },
  notMeasured: { id: "belum diukur", en: "not measured" },
  excused: { id: "dikecualikan", en: "excused" },
  notApplicable: { id: "tidak berlaku di sini", en: "does not apply here" },
};

/** What the status of the computation means to a reader. */
export const statusTexts: Readonly<
  Record<"example" | "experimental" | "verified" | "secondary" | "unverified", Label>
> = {
  example: {
    id: "Contoh. Ini bukan peraturan dan bukan keterangan resmi; jangan dipakai untuk memutuskan tentang seseorang.",
    en: "An example. It is no regulation and no official statement; do not decide about anybody by it.",
  },
  experimental: {
    id: "Percobaan. Aturannya belum lengkap terlihat; jangan dipakai untuk memutuskan tentang seseorang.",
    en: "An experiment. The rules were not seen in full; do not decide about anybody by it.",
  },
  verified: {
    id: "Semua angka dibaca dari peraturannya dan diperiksa oleh orang yang disebut namanya.",
    en: "All numbers were read in the regulation and reviewed by a named person.",
  },
  secondary: {
    id: "Sebagian angka diketahui dari sumber kedua, misalnya berita atau panduan, dan belum diperiksa terhadap naskah aslinya.",
    en: "Some numbers are known from secondary sources, such as news or guides, and not checked against the text itself.",
  },
  unverified: {
    id: "Belum semua angka diperiksa terhadap naskah aslinya.",
    en: "Not all numbers are checked against the text itself.",
  },
};

/** How an indicator of each direction is read. */
export const directionTexts: Readonly<Record<IndicatorDirection, Label>> = {
  higher: {
    id: "makin banyak makin baik; realisasi dibandingkan dengan target",
    en: "more is better; what was realised is compared with the target",
  },
  lower: {
    id: "makin sedikit makin baik; realisasi dibandingkan dengan target",
    en: "less is better; what was realised is compared with the target",
  },
  range: {
    id: "terbaik di antara dua batas; di luarnya dibandingkan dengan batas terdekat",
    en: "best between two ends; beyond them it is compared with the nearer end",
  },
  date: {
    id: "tepat waktu; hari keterlambatan dibandingkan dengan hari yang direncanakan",
    en: "on time; the days late are compared with the days planned",
  },
  milestone: {
    id: "banyaknya tahap yang tercapai dari yang direncanakan",
    en: "how many of the planned milestones were reached",
  },
  rubric: { id: "tingkat yang digambarkan dengan kata-kata", en: "a level that is described in words" },
};

/** What kind of evidence an indicator rests on. */
export const evidenceKindTexts: Readonly<Record<EvidenceKind, Label>> = {
  systemRecord: { id: "catatan sistem", en: "records of a system" },
  observation: { id: "pengamatan", en: "observation" },
  citizenFeedback: { id: "umpan balik masyarakat", en: "feedback of the public" },
  selfReport: { id: "laporan Anda sendiri, dengan bukti", en: "your own report, with evidence" },
};

/** How well a number is known. */
export const gradeTexts: Readonly<Record<EvidenceGrade, Label>> = {
  read: { id: "dibaca dari naskahnya", en: "read in the text itself" },
  secondary: { id: "dari sumber kedua", en: "from a secondary source" },
  inferred: { id: "simpulan", en: "inferred" },
  recalled: { id: "dari ingatan; perlu diperiksa", en: "from memory; to be checked" },
};
