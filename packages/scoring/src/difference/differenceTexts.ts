import type { Label } from "@kinerja/model";

/** The sentences of a difference. */
export const differenceTexts = {
  rise: { id: "{rule} naik {by}, dari {from} menjadi {to}.", en: "The {rule} rose by {by}, from {from} to {to}." },
  fall: { id: "{rule} turun {by}, dari {from} menjadi {to}.", en: "The {rule} fell by {by}, from {from} to {to}." },
  same: { id: "{rule} tidak berubah: {from}.", en: "The {rule} did not change: {from}." },
  parts: { id: " Rinciannya: {parts}.", en: " Of this: {parts}." },
  absent: {
    id: "{rule} tidak dapat dibandingkan, karena nilainya belum ada {where}.",
    en: "The {rule} cannot be compared, for it has no value {where}.",
  },
  before: { id: "pada yang pertama", en: "in the first" },
  after: { id: "pada yang kedua", en: "in the second" },
  both: { id: "pada keduanya", en: "in either" },
  policy: { id: "aturan dan tanggalnya", en: "the policy and its date" },
  rows: { id: "baris {level} yang bertambah atau berkurang", en: "rows of {level} added or removed" },
  and: { id: " bersama ", en: " together with " },
  note: {
    id: "Cara menghitung: penggantian berurutan menurut urutan isian dalam dokumen kebijakan. Jumlah bagiannya tepat sama dengan selisihnya. Urutan lain dapat memberi bagian yang lain, jadi sebuah bagian bukan sebab.",
    en: "Method: ordered replacement in field order of the policy document. The parts sum exactly to the whole. Another order can give other parts, so that a part is not a cause.",
  },
  noteGroups: {
    id: "Rata-rata atas semua pasangan anggota kedua kelompok, atau atas orang yang sama bila keduanya memuat id yang sama.",
    en: "The mean over all pairs of members of the two groups, or over the same people where both have the same ids.",
  },
  groups: {
    id: "Rata-rata {rule} kelompok kedua {direction} {by} daripada kelompok pertama ({from} dan {to}).",
    en: "The mean {rule} of the second group is {direction} by {by} than that of the first ({from} and {to}).",
  },
  higher: { id: "lebih tinggi", en: "higher" },
  lower: { id: "lebih rendah", en: "lower" },
  sameGroups: {
    id: "Rata-rata {rule} kedua kelompok sama: {from}.",
    en: "The mean {rule} of both groups is the same: {from}.",
  },
  noGroup: {
    id: "Rata-rata {rule} tidak dapat dibandingkan, karena sebuah kelompok tidak punya anggota yang bernilai.",
    en: "The mean {rule} cannot be compared, for a group has no member with a value.",
  },
} as const satisfies Record<string, Label>;
