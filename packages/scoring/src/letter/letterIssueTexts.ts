import type { Label } from "@kinerja/model";

/** What is wrong with a datum, in plain words, by the code of the issue. The code itself stands in the annex. */
export const letterIssueTexts: Readonly<Record<string, Label>> = {
  "input.missingField": { id: "belum diisi", en: "is not filled in" },
  "input.missingLevel": { id: "daftarnya belum ada", en: "the list is not there" },
  "input.notARowList": { id: "isinya bukan daftar", en: "is not a list" },
  "input.tooManyRows": { id: "barisnya terlalu banyak", en: "has too many rows" },
  "input.notADecimal": { id: "isinya bukan angka yang dapat dibaca", en: "is not a number that can be read" },
  "input.tooManyDecimals": { id: "angka di belakang koma terlalu banyak", en: "has too many decimals" },
  "input.outOfRange": { id: "angkanya di luar batas", en: "is outside its limits" },
  "input.unknownCategory": { id: "isinya bukan salah satu pilihan", en: "is not one of the choices" },
  "input.employmentKind": {
    id: "aturan ini dibuat untuk jenis kepegawaian lain, sehingga aturan bagi Anda perlu dibaca lebih dahulu",
    en: "these rules are made for another kind of employment; the rules that are made for you have to be read first",
  },
  "score.notForKind": {
    id: "tidak berlaku bagi jenis kepegawaian ini",
    en: "does not apply to this kind of employment",
  },
  "input.notABoolean": { id: "harus diisi ya atau tidak", en: "must be yes or no" },
  "input.unknownAbsence": { id: "alasan kosongnya tidak dikenal", en: "the reason for its absence is not known" },
  "input.absentNotAllowed": { id: "harus diisi, tetapi masih kosong", en: "must be filled in, but is empty" },
  "input.unknownField": { id: "isian ini tidak dikenal", en: "is not a known entry" },
  "input.missingId": { id: "kode datanya belum ada", en: "has no code" },
  "input.duplicateId": { id: "kode datanya dipakai dua kali", en: "has a code that is used twice" },
  "score.divisionByZero": {
    id: "tidak dapat dihitung, karena pembaginya nol",
    en: "cannot be worked out: it divides by zero",
  },
  "score.outsideBands": { id: "nilainya di luar semua batas", en: "its value is outside all limits" },
  "score.absentRow": { id: "ada baris yang belum bernilai", en: "a row has no value" },
  "score.noRows": { id: "belum ada barisnya", en: "has no rows" },
};

/** Said of any issue that has no text of its own. */
export const otherIssueText: Label = { id: "perlu diperiksa", en: "must be checked" };

/** The member itself, where an issue is about no single datum. */
export const wholeInputText: Label = { id: "Data ini", en: "This data" };
