import type { Label } from "@kinerja/model";

/**
 * Every message of this package, by code. A text says what happened, what was expected and what to
 * do; `{word}` stands for a detail of the place. Codes are public API.
 */
export const tableMessages = {
  "table.empty": {
    id: "Tabel ini kosong. Baris 1 harus berisi nama kolom, lalu satu baris untuk setiap anggota; isi tabelnya.",
    en: "This table is empty. Row 1 must hold the column names, followed by one row for each member; fill in the table.",
  },
  "table.missingColumn": {
    id: 'Kolom "{name}" belum ada. Tambahkan kolom itu; tanpa kolom itu barisnya tidak dapat dikenali.',
    en: 'The column "{name}" is missing. Add it; without it the rows cannot be told apart.',
  },
  "table.duplicateColumn": {
    id: 'Kolom "{name}" ada lebih dari sekali, sehingga tidak jelas mana yang dipakai. Hapus atau ganti nama salah satunya.',
    en: 'The column "{name}" stands more than once, so that it is not clear which one counts. Remove or rename one of them.',
  },
  "table.raggedRow": {
    id: "Baris ini berisi {received} sel, sedangkan judulnya {expected} kolom, jadi baris ini dilewati. Samakan jumlahnya{hint}.",
    en: "This row has {received} cells where the header has {expected} columns, so it was passed over. Make them equal{hint}.",
  },
  "table.quote": {
    id: 'Tanda kutip pada baris ini tidak ditutup dengan benar, jadi baris ini dilewati. Tutup kutipnya, dan tulis kutip di dalam sel dua kali ("").',
    en: 'A quote in this row is not closed properly, so the row was passed over. Close it, and write a quote inside a cell twice ("").',
  },
  "table.notUtf8": {
    id: "Bagian ini bukan teks UTF-8, jadi dilewati. Simpan ulang berkasnya sebagai CSV UTF-8.",
    en: "This is no UTF-8 text, so it was passed over. Save the file again as CSV UTF-8.",
  },
  "table.longRow": {
    id: "Baris ini lebih panjang dari {greatest} bita, jadi dilewati. Periksa ganti barisnya dan tanda kutip yang tidak ditutup.",
    en: "This row is longer than {greatest} bytes, so it was passed over. Look at its line breaks and for a quote that is not closed.",
  },
  "table.notJson": {
    id: "Baris ini bukan JSON yang utuh (kolom {column}), jadi dilewati. Tulis satu objek anggota pada setiap baris.",
    en: "This line is no whole JSON (column {column}), so it was passed over. Write one member as an object on each line.",
  },
  "table.duplicateKey": {
    id: "Satu kunci muncul dua kali dalam objek pada baris ini (kolom {column}), jadi baris ini dilewati. Hapus salah satunya.",
    en: "A key stands twice in an object of this line (column {column}), so the line was passed over. Remove one of them.",
  },
  "table.tooDeep": {
    id: "Baris ini bersusun terlalu dalam (kolom {column}), jadi dilewati. Tulis anggota dengan daftar barisnya saja.",
    en: "This line is nested too deeply (column {column}), so it was passed over. Write the member with its lists of rows only.",
  },
  "table.cellWithoutColumn": {
    id: "Sel ini berisi nilai, tetapi kolomnya tidak bernama, jadi baris ini dilewati. Beri nama kolomnya pada baris 1, atau kosongkan selnya.",
    en: "This cell holds a value but its column has no name, so the row was passed over. Name the column in row 1, or empty the cell.",
  },
  "table.unknownParent": {
    id: 'Tidak ada baris dengan {key} seperti ini pada tabel "{parent}", jadi baris ini dilewati. Samakan {key} dengan tabel itu, atau tambahkan barisnya di sana.',
    en: 'Table "{parent}" has no row with this {key}, so this row was passed over. Make the {key} the same as in that table, or add the row there.',
  },
  "table.ambiguousParent": {
    id: 'Lebih dari satu baris pada tabel "{parent}" memakai {key} ini. Beri setiap baris di sana nilai yang berbeda.',
    en: 'More than one row of table "{parent}" has this {key}. Give every row there a value of its own.',
  },
  "table.missingTable": {
    id: 'Tabel untuk "{name}" belum diberikan. Berikan juga, misalnya dengan --table {name}=berkas.csv; tabel yang hanya berisi judul berarti memang tidak ada.',
    en: 'The table for "{name}" was not given. Give it too, for example with --table {name}=file.csv; a table that holds only its header says that there are none.',
  },
  "table.unknownLevel": {
    id: 'Kebijakan ini tidak punya tabel "{name}". {hint}',
    en: 'This policy has no table "{name}". {hint}',
  },
  "table.decimalComma": {
    id: "Angka ini memakai koma, sedangkan berkas dibaca dengan titik desimal. Tulis misalnya 12.5 tanpa pemisah ribuan, atau baca seluruh berkas dengan koma desimal (--decimal comma).",
    en: "This number has a comma while the file is read with a decimal point. Write it like 12.5 without thousands separators, or read the whole file with a decimal comma (--decimal comma).",
  },
  "table.decimalPoint": {
    id: "Angka ini memakai titik, sedangkan berkas dibaca dengan koma desimal. Tulis misalnya 12,5 dan 1234 tanpa pemisah ribuan, atau baca seluruh berkas dengan titik desimal.",
    en: "This number has a point while the file is read with a decimal comma. Write it like 12,5, and 1234 without thousands separators, or read the whole file with a decimal point.",
  },
  "table.thousandsSeparator": {
    id: "Angka ini memakai pemisah ribuan. Tulis tanpa pemisah ribuan, misalnya {example}.",
    en: "This number has thousands separators. Write it without them, such as {example}.",
  },
  "table.ambiguousThousands": {
    id: "Angka ini dapat dibaca sebagai {fraction} atau {whole}, jadi tidak ditebak. Tulis {whole} tanpa pemisah ribuan, atau {fraction} bila itu maksudnya; isian ini menerima paling banyak {decimals} angka desimal.",
    en: "This number could be {fraction} or {whole}, so it is not guessed. Write {whole} without thousands separators, or {fraction} where that is meant; this field takes at most {decimals} decimals.",
  },
  "table.shortenedNumber": {
    id: "Angka ini ditulis dalam bentuk ringkas (dengan E), sehingga sebagian digitnya mungkin sudah hilang. Atur kolomnya sebagai Angka tanpa pemisah ribuan, lalu simpan ulang.",
    en: "This number is in short form (with an E), so that some of its digits may be lost already. Format the column as Number without thousands separators and save again.",
  },
  "table.notANumber": {
    id: "Sel ini harus berisi angka desimal, misalnya {example}. Perbaiki isinya, atau kosongkan bila memang tidak ada.",
    en: "This cell must hold a decimal such as {example}. Correct it, or leave it empty where there is none.",
  },
  "table.noCases": {
    id: "Tabel ini tidak berisi contoh. Baris 1 harus berisi nama kolom seperti case, given.…, then.…, lalu satu baris untuk setiap contoh; isi tabelnya.",
    en: "This table holds no cases. Row 1 must hold column names such as case, given.…, then.…, followed by one row for each case; fill in the table.",
  },
  "table.unknownColumn": {
    id: 'Kolom "{name}" tidak dikenal pada kebijakan ini. {hint}',
    en: 'This policy has no column "{name}". {hint}',
  },
  "table.caseWithoutName": {
    id: 'Baris ini tidak masuk contoh mana pun, jadi dilewati. Isi nama contohnya pada kolom "case".',
    en: 'This row belongs to no case, so it was passed over. Name the case in the column "case".',
  },
  "table.caseWithoutThen": {
    id: 'Contoh "{name}" tidak mengharapkan apa pun. Isi sedikitnya satu kolom then.… agar ada yang diperiksa.',
    en: 'The case "{name}" expects nothing. Fill in at least one column then.…, so that there is something to check.',
  },
  "table.caseConflict": {
    id: "Baris ini mengisi sel yang sudah diisi lain oleh baris sebelumnya dari contoh yang sama. Kosongkan sel ini, atau beri contohnya nama lain.",
    en: "This row fills a cell that an earlier row of the same case filled otherwise. Empty this cell, or give the case another name.",
  },
  "table.rowWithoutParent": {
    id: "Sel ini milik baris yang belum punya induk. Isi lebih dahulu baris pada tingkat di atasnya.",
    en: "This cell belongs to a row without a parent. Fill in the row of the level above it first.",
  },
  "table.unreadableFile": {
    id: "Berkas ini tidak dapat dibaca: rusak, terpotong, atau memakai bentuk yang belum dikenal ({reason}). Simpan ulang dari sumbernya.",
    en: "This file cannot be read: it is damaged, cut short, or uses a form that is not known ({reason}). Write it again from its source.",
  },
  "table.columnType": {
    id: 'Kolom "{name}" berjenis {received}, yang tidak dapat dibaca tanpa kehilangan ketelitian. Simpan sebagai bilangan bulat, DECIMAL, BOOLEAN, atau teks.',
    en: 'Column "{name}" has the type {received}, which cannot be read without losing exactness. Write it as whole numbers, DECIMAL, BOOLEAN or text.',
  },
  "table.valueAndAbsence": {
    id: 'Kolom "{name}" berisi nilai, padahal "{name}_absent" menyatakan alasan tidak adanya. Kosongkan salah satunya.',
    en: 'Column "{name}" has a value although "{name}_absent" says why there is none. Empty one of them.',
  },
  "table.keyType": {
    id: 'Kolom "{name}" harus berisi teks atau bilangan bulat yang mengenali barisnya. Simpan sebagai teks.',
    en: 'Column "{name}" must hold texts or whole numbers that tell the rows apart. Write it as text.',
  },
  "table.rowOrder": {
    id: 'Baris ini tidak mengikuti urutan tabel "{parent}", atau {key}-nya tidak ada di sana. Urutkan kedua berkas menurut id yang sama, lalu hapus baris tanpa induk; dengan berkas yang besar, baris dibaca satu kali dari awal sampai akhir.',
    en: 'This row does not follow the order of table "{parent}", or its {key} is not there. Sort both files by the same id and remove rows without a parent: large files are read once, from the first row to the last.',
  },
  "table.unknownEvidence": {
    id: "Derajat bukti ini tidak dikenal. Tulis salah satu dari: {expected}.",
    en: "This grade of evidence is not known. Write one of: {expected}.",
  },
} as const satisfies Readonly<Record<string, Label>>;

/** The code of any issue of this package. */
export type TableCode = keyof typeof tableMessages;
