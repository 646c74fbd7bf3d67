import type { Label } from "@kinerja/model";

/**
 * Every message of this package, by code. A text says what happened, what was expected and what to
 * do; `{word}` stands for a value that the caller gives. Codes are public API.
 */
export const scoringMessages = {
  "input.notAList": {
    id: 'Masukan harus berupa daftar anggota, atau objek dengan "members" berisi daftar. Yang diterima: {received}.',
    en: 'The input must be a list of members, or an object whose "members" is a list. Received: {received}.',
  },
  "input.tooManyMembers": {
    id: "Masukan memuat {received} anggota; paling banyak {greatest} sekali jalan. Bagi masukannya.",
    en: "The input has {received} members; at most {greatest} are taken at once. Split it.",
  },
  "input.notAnObject": {
    id: "Setiap baris harus berupa objek dengan nama isian dan nilainya. Yang diterima: {received}.",
    en: "Every row must be an object of field names and values. Received: {received}.",
  },
  "input.unreadable": {
    id: "Anggota ini tidak dapat dibaca. Kirim objek biasa.",
    en: "This member cannot be read. Send a plain object.",
  },
  "input.missingId": {
    id: 'Anggota ini tidak punya "id" yang dapat dipakai. Beri setiap anggota "id" sendiri berupa teks 1 sampai {greatest} huruf; tulis nomor panjang sebagai teks.',
    en: 'This member has no "id" that can be used. Give every member its own "id" of 1 to {greatest} characters; write a long number as text.',
  },
  "input.duplicateId": {
    id: 'Lebih dari satu anggota memakai "id" ini, sehingga tidak ada yang dinilai. Gabungkan, atau beri yang berbeda.',
    en: 'More than one member has this "id", so that none of them is scored. Merge them, or give each its own.',
  },
  "input.rowId": {
    id: '"id" baris ini tidak dapat dipakai. Tulis teks 1 sampai {greatest} huruf, atau hilangkan.',
    en: 'The "id" of this row cannot be used. Write 1 to {greatest} characters, or leave it out.',
  },
  "input.duplicateRowId": {
    id: 'Baris lain pada anggota ini memakai "id" yang sama. Hapus satu, atau beri yang berbeda.',
    en: 'Another row of this member has the same "id". Remove one, or give it another.',
  },
  "input.unknownField": {
    id: 'Isian "{name}" tidak dikenal pada kebijakan ini. {hint}',
    en: 'This policy knows no field "{name}". {hint}',
  },
  "input.missingField": {
    id: 'Isian "{name}" belum ada. Isi dengan {expected}, atau nyatakan alasannya, misalnya {"absent": "notMeasured"}.',
    en: 'Field "{name}" is missing. Give {expected}, or say why there is none, such as {"absent": "notMeasured"}.',
  },
  "input.missingLevel": {
    id: 'Daftar "{name}" belum ada. Isi barisnya; [] berarti tidak ada.',
    en: 'The list "{name}" is missing. Give its rows; [] says that there are none.',
  },
  "input.notARowList": {
    id: '"{name}" harus berupa daftar baris. Yang diterima: {received}.',
    en: '"{name}" must be a list of rows. Received: {received}.',
  },
  "input.tooManyRows": {
    id: '"{name}" berisi {received} baris; paling banyak {greatest}. Kurangi barisnya.',
    en: '"{name}" has {received} rows; at most {greatest} are allowed. Remove some.',
  },
  "input.notADecimal": {
    id: 'Isian "{name}" harus bilangan desimal, misalnya 12.5 (pakai titik, tanpa pemisah ribuan).',
    en: 'Field "{name}" must be a decimal such as 12.5 (with a point, without thousands separators).',
  },
  "input.tooManyDecimals": {
    id: 'Isian "{name}" menerima paling banyak {decimals} desimal; tidak ada yang dibulatkan. Tulis ulang nilainya.',
    en: 'Field "{name}" takes at most {decimals} decimals; nothing is rounded. Write it again.',
  },
  "input.outOfRange": {
    id: 'Isian "{name}" harus antara {least} dan {greatest}. Periksa nilai dan satuannya.',
    en: 'Field "{name}" must be between {least} and {greatest}. Check the value and its unit.',
  },
  "input.unknownCategory": {
    id: 'Isian "{name}" harus salah satu dari: {expected}. {hint}',
    en: 'Field "{name}" must be one of: {expected}. {hint}',
  },
  "input.employmentKind": {
    id: "Kebijakan ini tidak dibuat bagi pegawai {kind}, melainkan bagi {expected}. Mohon baca aturan mereka.",
    en: "This policy is not made for {kind} employees but for {expected}. Please read their rules.",
  },
  "score.notForKind": {
    id: 'Aturan "{name}" tidak berlaku bagi {kind} dan tidak dihitung; aturan itu bagi {expected}.',
    en: 'The rule "{name}" does not apply to {kind} and was not computed; it is for {expected}.',
  },
  "input.notABoolean": {
    id: 'Isian "{name}" harus true atau false.',
    en: 'Field "{name}" must be true or false.',
  },
  "input.unknownAbsence": {
    id: 'Alasan tidak ada nilai pada "{name}" harus salah satu dari: {expected}.',
    en: 'The reason why "{name}" has no value must be one of: {expected}.',
  },
  "input.absentNotAllowed": {
    id: 'Isian "{name}" wajib bernilai; ketiadaan tidak diterima. Isi dengan {expected}.',
    en: 'Field "{name}" must have a value; absence is not accepted. Give {expected}.',
  },
  "input.tooManyIssues": {
    id: "Anggota ini punya lebih dari {greatest} masalah; sisanya tidak ditampilkan. Perbaiki, lalu ulangi.",
    en: "This member has more than {greatest} issues; the rest are not shown. Mend these and try again.",
  },
  "input.constraint": {
    id: "{message}",
    en: "{message}",
  },
  "input.notADate": {
    id: '"at" harus tanggal yang ada di kalender, ditulis YYYY-MM-DD.',
    en: '"at" must be a date of the calendar, written YYYY-MM-DD.',
  },
  "score.divisionByZero": {
    id: '"{name}" tidak dapat dihitung: pembaginya nol. Periksa isian pembaginya.',
    en: '"{name}" cannot be computed: its divisor is zero. Check that field.',
  },
  "score.outsideBands": {
    id: 'Nilai {value} untuk "{name}" berada di luar semua rentang ({expected}). Periksa masukannya.',
    en: 'The value {value} for "{name}" lies outside every band ({expected}). Check the input.',
  },
  "score.noCell": {
    id: 'Tabel untuk "{name}" tidak punya sel bagi masukan ini. Lengkapi tabelnya.',
    en: 'The table for "{name}" has no cell for these inputs. Complete it.',
  },
  "score.absentRow": {
    id: '"{name}" memerlukan nilai dari setiap baris, tetapi ada yang kosong. Lengkapi barisnya.',
    en: '"{name}" needs a value from every row, but a row has none. Complete the rows.',
  },
  "score.noRows": {
    id: '"{name}" memerlukan sedikitnya satu baris. Tambahkan barisnya.',
    en: '"{name}" needs at least one row. Add a row.',
  },
  "policy.unsound": {
    id: 'Kebijakan "{name}" tidak dapat dihitung karena dokumennya cacat. Verifikasi dan perbaiki temuannya.',
    en: 'Policy "{name}" cannot be computed because its document is unsound. Verify it and mend the findings.',
  },
  "policy.notADocument": {
    id: "Bukan dokumen kebijakan: {received}. Berikan dokumennya, bukan id-nya.",
    en: "No policy document: {received}. Give the document, not its id.",
  },
  "policy.notResolved": {
    id: 'Kebijakan "{name}" tidak dapat dipakai begitu. Lihat masalahnya.',
    en: 'Policy "{name}" cannot be used as asked. See the issues.',
  },
  "score.memberNotFound": {
    id: 'Tidak ada anggota dengan "id" itu pada masukan. Periksa ejaannya.',
    en: 'The input has no member of that "id". Check its spelling.',
  },
} as const satisfies Record<string, Label>;

/** The code of any issue or error of this package. */
export type ScoringCode = keyof typeof scoringMessages;
