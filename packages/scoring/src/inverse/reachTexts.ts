import type { Label } from "@kinerja/model";

/** The sentences of an answer. `{word}` stands for a part that is filled in. */
export const reachTexts = {
  reached: {
    id: "Bila {changes}, {rule} menjadi {value}.",
    en: "If {changes}, {rule} would be {value}.",
  },
  filled: {
    id: "Bila {changes}, {rule} menjadi {value}. Nilai lain sebelum itu, dihitung dari ujung yang kurang baik, belum cukup.",
    en: "If {changes}, {rule} would be {value}. No value before it, from the worse end on, is enough.",
  },
  noneNeeded: {
    id: "Tidak perlu ada yang berubah: {rule} sudah {from}.",
    en: "Nothing needs to change: {rule} is {from} already.",
  },
  alreadyBest: {
    id: "Tidak ada yang lebih baik lagi: {rule} sudah {from}.",
    en: "There is nothing better: {rule} is {from} already.",
  },
  refused: {
    id: "Belum dapat dijawab: masukannya masih bermasalah. Perbaiki dahulu masalah yang disebutkan.",
    en: "No answer yet: the input has issues. Correct those that are named first.",
  },
  valueNeeded: {
    id: "Belum dapat dijawab: {rule} belum ada karena masih ada isian yang belum bernilai ({missing}). Lengkapi dahulu.",
    en: "No answer yet: {rule} is not there, for some inputs have no value ({missing}). Complete them first.",
  },
  targetNeeded: {
    id: "Belum dapat dijawab: {rule} belum ada karena masih ada isian yang belum bernilai ({missing}). Lengkapi dahulu, atau sebutkan nilai yang dituju untuk mengetahui nilai isian yang diperlukan.",
    en: "No answer yet: {rule} is not there, for some inputs have no value ({missing}). Complete them first, or name the value to reach to learn which value is needed.",
  },
  nothingThere: {
    id: "Belum dapat dijawab: {rule} belum ada, padahal tidak ada isian yang kosong. Periksa apakah baris yang diperlukan sudah ada.",
    en: "No answer yet: {rule} is not there, though no input is empty. Check that the rows that it needs are there.",
  },
  noRows: {
    id: "Tidak ada baris yang memuat isian itu, jadi tidak ada yang dapat berubah.",
    en: "There is no row with that field, so that nothing can change.",
  },
  notRead: {
    id: "{rule} tidak bergantung pada isian itu, jadi mengubahnya tidak berpengaruh.",
    en: "{rule} does not depend on that field, so that changing it has no effect.",
  },
  bounds: {
    id: "Hanya dengan mengubah {fields}, {rule} tidak dapat menjadi {to}: tidak ada nilai dalam batas yang diizinkan yang cukup. Isian lain juga perlu berubah.",
    en: "By a change in {fields} alone, {rule} cannot be {to}: no value within the allowed bounds is enough. Another field would have to change too.",
  },
  best: {
    id: " Yang terbaik yang dapat dicapai: {value}, bila {changes}.",
    en: " The best within reach is {value}, if {changes}.",
  },
  boundsOfWay: {
    id: "Bila {ways}, sampai batasnya, {rule} tidak menjadi {to}. Arah atau langkah yang lain, atau isian lain, mungkin cukup.",
    en: "If {ways}, up to the bound, {rule} would not be {to}. Another direction, another step or another field may be enough.",
  },
  boundsTogether: {
    id: "Bila {ways}, bersama-sama dengan banyak langkah yang sama sampai batas masing-masing, {rule} tidak menjadi {to}. Salah satunya saja, atau gabungan lain, mungkin cukup.",
    en: "If {ways}, all together by the same number of steps up to their bounds, {rule} would not be {to}. One of them alone, or another combination, may be enough.",
  },
  bestOfWay: {
    id: " Yang terbaik dengan cara itu: {value}, bila {changes}.",
    en: " The best in that way is {value}, if {changes}.",
  },
  up: { id: "{field} naik{step}", en: "{field} went up{step}" },
  down: { id: "{field} turun{step}", en: "{field} went down{step}" },
  either: { id: "{field} naik atau turun{step}", en: "{field} went up or down{step}" },
  inSteps: { id: " dengan langkah {step}", en: " in steps of {step}" },
  onRows: { id: "{field} pada {count} baris", en: "{field} in {count} rows" },
  constraint: {
    id: "Ada nilai {fields} yang membuat {rule} menjadi {to}, tetapi masukan dengan nilai itu akan ditolak ({issues}).",
    en: "A value of {fields} would make {rule} {to}, but an input with that value is refused ({issues}).",
  },
  notSettled: {
    id: "Belum dapat dipastikan dalam batas pencarian, jadi tidak ada yang dinyatakan. Sebutkan lebih sedikit isian, atau beri langkah yang lebih besar.",
    en: "It could not be settled within the limit of the search, so that nothing is claimed. Name fewer fields, or give larger steps.",
  },
  change: {
    id: "{field} menjadi {to}",
    en: "{field} became {to}",
  },
  rise: { id: "{field} menjadi {to} (naik {by})", en: "{field} became {to} (up {by})" },
  fall: { id: "{field} menjadi {to} (turun {by})", en: "{field} became {to} (down {by})" },
  riseOfRows: {
    id: "{field} pada {count} baris masing-masing naik {by}",
    en: "{field} in {count} rows each went up by {by}",
  },
  fallOfRows: {
    id: "{field} pada {count} baris masing-masing turun {by}",
    en: "{field} in {count} rows each went down by {by}",
  },
  rowOf: { id: "{field} pada {level} ke-{number}", en: "{field} in row {number} of {level}" },
  note: {
    id: "Ini hitungan menurut aturan, bukan anjuran mengubah data. Isian harus mengikuti keadaan yang sebenarnya.",
    en: "This is arithmetic by the rules, no advice to change data. Inputs must follow what really happened.",
  },
  noteNoQuota: {
    id: "Ini bukan kuota; predikat seseorang tidak diubah untuk memenuhinya.",
    en: "This is no quota; nobody's predicate is changed to meet it.",
  },
  noteTogether: {
    id: "Semua isian yang disebut bergerak bersama, sama banyak langkahnya, dan berhenti pada batasnya. Gabungan lain dapat pula cukup.",
    en: "All the fields named move together by the same number of steps, and stop at their bounds. Other combinations may do as well.",
  },
} as const satisfies Record<string, Label>;
