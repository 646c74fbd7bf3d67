import type { Label } from "@kinerja/model";

/**
 * Every message of the command's own failures, by code. A text says what happened, what was expected
 * and what to do; `{word}` stands for a detail. Codes are public API.
 */
export const cliMessages = {
  // Wrong usage: exit code 2.
  "usage.unknownCommand": {
    id: 'Perintah "{name}" tidak ada. {hint}',
    en: 'There is no command "{name}". {hint}',
  },
  "usage.unknownOption": {
    id: 'Pilihan "{name}" tidak dikenal pada perintah ini. {hint}',
    en: 'This command has no option "{name}". {hint}',
  },
  "usage.missingValue": {
    id: 'Pilihan "{name}" memerlukan nilai: {expected}.',
    en: 'Option "{name}" needs a value: {expected}.',
  },
  "usage.unwantedValue": {
    id: 'Pilihan "{name}" tidak memakai nilai. Hapus nilainya.',
    en: 'Option "{name}" takes no value. Remove the value.',
  },
  "usage.repeatedOption": {
    id: 'Pilihan "{name}" diberikan lebih dari sekali, sehingga tidak jelas mana yang dipakai. Berikan sekali saja.',
    en: 'Option "{name}" was given more than once, so that it is not clear which one counts. Give it once.',
  },
  "usage.missingOption": {
    id: 'Pilihan "{name}" belum ada. Tambahkan {expected}.',
    en: 'Option "{name}" is missing. Add {expected}.',
  },
  "usage.optionNeeds": {
    id: 'Pilihan "{name}" hanya dipakai bersama "{other}". Tambahkan {expected}.',
    en: 'Option "{name}" is only of use with "{other}". Add {expected}.',
  },
  "usage.wrongValue": {
    id: 'Nilai "{received}" tidak dapat dipakai untuk "{name}". Yang diharapkan: {expected}.',
    en: 'The value "{received}" cannot be used for "{name}". Expected: {expected}.',
  },
  "usage.missingArgument": {
    id: "Perintah ini memerlukan {expected}. Tambahkan di belakang perintah.",
    en: "This command needs {expected}. Add it after the command.",
  },
  "usage.unwantedArgument": {
    id: 'Perintah ini tidak tahu apa itu "{name}". Bila itu nilai sebuah pilihan, tulis pilihannya lebih dahulu, misalnya --input {name}.',
    en: 'This command does not know what "{name}" is. Where it is the value of an option, write the option first, such as --input {name}.',
  },
  "usage.unknownPolicy": {
    id: 'Kebijakan "{name}" tidak dikenal dan tidak ada berkas dengan nama itu. {hint}',
    en: 'Policy "{name}" is not known, and there is no file of that name. {hint}',
  },
  "usage.unknownProfile": {
    id: 'Profil "{name}" tidak dikenal dan tidak ada berkas dengan nama itu. {hint}',
    en: 'Profile "{name}" is not known, and there is no file of that name. {hint}',
  },
  "usage.unknownOverlay": {
    id: 'Perubahan "{name}" tidak dikenal dan tidak ada berkas dengan nama itu. {hint}',
    en: 'Overlay "{name}" is not known, and there is no file of that name. {hint}',
  },
  "usage.overlayElsewhere": {
    id: 'Perubahan "{name}" dibuat untuk kebijakan "{base}", bukan "{policy}". {hint}',
    en: 'Overlay "{name}" is made for policy "{base}", not for "{policy}". {hint}',
  },
  "usage.overlayTwice": {
    id: 'Perubahan "{name}" diberikan lebih dari sekali. Berikan sekali saja.',
    en: 'Overlay "{name}" was given more than once. Give it once.',
  },
  "usage.tableForJson": {
    id: "Pilihan --table dan --decimal hanya untuk masukan CSV. Pada JSON, barisnya berada di dalam setiap anggota.",
    en: "Options --table and --decimal are for CSV input only. In JSON the rows stand inside each member.",
  },
  "usage.linesNeedOut": {
    id: "Berkas baris-baris JSON dinilai sebagai aliran. Tambahkan --out hasil.csv (atau .ndjson), atau --format csv|ndjson.",
    en: "A file of JSON lines is scored as a stream. Add --out results.csv (or .ndjson), or --format csv|ndjson.",
  },
  "usage.outForAll": {
    id: "Pilihan --out, --out-table, dan --format csv|ndjson menulis hasil semua anggota. Hapus {name}, atau jalankan tersendiri.",
    en: "The options --out, --out-table and --format csv|ndjson write the results of all members. Leave out {name}, or run it on its own.",
  },
  "usage.missingTable": {
    id: 'Kebijakan ini memerlukan tabel "{name}" di samping tabel anggota. Tambahkan --table {name}=BERKAS.csv, dengan kolom member_id.',
    en: 'This policy needs the table "{name}" beside the table of members. Add --table {name}=FILE.csv, with a column member_id.',
  },
  "usage.outNeeded": {
    id: 'Masukan "{name}" dibaca bagian demi bagian, jadi hasilnya ditulis ke berkas. Tambahkan --out, misalnya --out hasil.parquet.',
    en: 'The input "{name}" is read part by part, so its results go to a file. Add --out, such as --out results.parquet.',
  },
  "usage.outForm": {
    id: 'Bentuk berkas hasil "{name}" tidak dikenal dari namanya, atau tidak dapat ditulis dari masukan ini. Pakai nama yang berakhiran .parquet atau .arrow.',
    en: 'The form of the results "{name}" cannot be told from its name, or cannot be written from this input. Use a name that ends in .parquet or .arrow.',
  },
  "usage.mixedForms": {
    id: 'Tabel "{name}" berbentuk lain daripada tabel yang dibaca bagian demi bagian. Pakai .parquet atau .arrow untuk semua tabel, atau .csv untuk semuanya.',
    en: 'The table "{name}" has another form than tables that are read part by part. Use .parquet or .arrow for all tables, or .csv for all.',
  },
  "usage.notForFiles": {
    id: "Pilihan {name} tidak dapat dipakai dengan tabel Parquet atau Arrow. Hapus pilihan itu; untuk satu anggota, pakai masukan .json atau .csv.",
    en: "{name} cannot be used with Parquet or Arrow tables. Leave it out; for one member use an input in .json or .csv.",
  },
  "usage.contactForm": {
    id: 'Isi --contact harus menyebut siapa dan cara menghubunginya, dipisahkan koma, misalnya --contact "Subbagian Kepegawaian, telepon 123".',
    en: 'What --contact gives must say who it is and how to reach them, with a comma between, such as --contact "Personnel section, telephone 123".',
  },
  "usage.letterForOne": {
    id: "Pilihan --to-name hanya untuk satu surat. Pilih anggotanya dengan --explain ID.",
    en: "Option --to-name is for one letter only. Choose the member with --explain ID.",
  },
  "usage.tokenRequired": {
    id: 'Alamat "{name}" dapat dicapai dari mesin lain, jadi harus ada token. Beri --token-file BERKAS atau isi KINERJA_TOKEN, atau pakai --host 127.0.0.1.',
    en: 'The address "{name}" can be reached from other machines, so there must be a token. Give --token-file FILE or set KINERJA_TOKEN, or use --host 127.0.0.1.',
  },
  "usage.tokenForm": {
    id: "Token harus terdiri dari sedikitnya {shortest} huruf, angka atau tanda baca ASCII tanpa spasi. Buat misalnya dengan: openssl rand -hex 32.",
    en: "The token must have at least {shortest} ASCII letters, digits or marks without spaces. Make one with, for example: openssl rand -hex 32.",
  },
  "usage.addressTaken": {
    id: "Tidak dapat mendengarkan di {name} ({reason}). Pilih porta lain, atau --port 0 untuk yang bebas.",
    en: "Cannot listen on {name} ({reason}). Choose another port, or --port 0 for a free one.",
  },
  // Files: those that cannot be opened are wrong usage, those whose content is wrong are issues.
  "file.notFound": {
    id: 'Berkas "{name}" tidak ada. Periksa nama dan foldernya.',
    en: 'There is no file "{name}". Check its name and folder.',
  },
  "file.isDirectory": {
    id: '"{name}" adalah folder. Sebutkan berkas di dalamnya.',
    en: '"{name}" is a folder. Name a file inside it.',
  },
  "file.notReadable": {
    id: 'Berkas "{name}" tidak dapat dibaca ({reason}). Periksa izinnya.',
    en: 'The file "{name}" cannot be read ({reason}). Check its permissions.',
  },
  "file.tooLarge": {
    id: 'Berkas "{name}" lebih besar dari {limit} MB. Bagi menjadi beberapa berkas, lalu hitung satu per satu.',
    en: 'The file "{name}" is larger than {limit} MB. Split it into several files and score them one by one.',
  },
  "file.unknownForm": {
    id: 'Bentuk berkas "{name}" tidak dikenal dari namanya. Pakai nama yang berakhiran .json, .csv, .ndjson, .parquet atau .arrow, atau "-" untuk JSON dari masukan standar.',
    en: 'The form of "{name}" cannot be told from its name. Use a name that ends in .json, .csv, .ndjson, .parquet or .arrow, or "-" for JSON from standard input.',
  },
  "file.noMembers": {
    id: 'Berkas "{name}" tidak berisi daftar anggota. Tulis daftarnya langsung, atau objek dengan "members" berisi daftar.',
    en: 'The file "{name}" holds no list of members. Write the list itself, or an object whose "members" is a list.',
  },
  "file.empty": {
    id: 'Berkas "{name}" kosong. Isi dengan anggota yang akan dinilai.',
    en: 'The file "{name}" is empty. Fill in the members to be scored.',
  },
  "file.notUtf8": {
    id: 'Berkas "{name}" bukan teks UTF-8. Simpan ulang dengan pengodean UTF-8 (di Excel: "CSV UTF-8").',
    en: 'The file "{name}" is not UTF-8 text. Save it again as UTF-8 (in Excel: "CSV UTF-8").',
  },
  "file.notJson": {
    id: 'Berkas "{name}" bukan JSON yang sah pada baris {line}, kolom {column}: di sana ada {found}. Perbaiki tanda baca di sekitar tempat itu.',
    en: 'The file "{name}" is no valid JSON at line {line}, column {column}: there is {found}. Correct the punctuation around that place.',
  },
  "file.duplicateKey": {
    id: 'Berkas "{name}" memuat satu kunci dua kali dalam satu objek (baris {line}, kolom {column}). Hapus salah satunya.',
    en: 'The file "{name}" has a key twice in one object (line {line}, column {column}). Remove one of them.',
  },
  "file.key": {
    id: 'Berkas "{name}" tidak memuat kunci Ed25519 dalam bentuk PEM yang diawali {expected}. Buat dengan openssl; caranya ada di kinerja sign --help.',
    en: 'The file "{name}" holds no Ed25519 key in PEM that begins with {expected}. Make one with openssl; kinerja sign --help says how.',
  },
  "file.keyEncrypted": {
    id: 'Kunci dalam berkas "{name}" dilindungi sandi, sedangkan perintah ini memerlukan kunci tanpa sandi. Buat salinannya dengan openssl pkey -in {name} -out kunci-tanpa-sandi.pem, simpan di tempat aman, dan hapus sesudah dipakai.',
    en: 'The key in the file "{name}" is encrypted with a password; this command takes one without. Make a copy with openssl pkey -in {name} -out key-without-password.pem, keep it in a safe place, and remove it after use.',
  },
  "file.exists": {
    id: 'Berkas "{name}" sudah ada dan tidak ditimpa. Pilih nama lain, atau tambahkan --force untuk menggantinya.',
    en: 'The file "{name}" is there already and was not overwritten. Choose another name, or add --force to replace it.',
  },
  "file.notWritable": {
    id: 'Berkas "{name}" tidak dapat ditulis ({reason}). Periksa foldernya dan izinnya.',
    en: 'The file "{name}" cannot be written ({reason}). Check its folder and permissions.',
  },
  "file.tooDeep": {
    id: 'Berkas "{name}" bersusun lebih dari {limit} tingkat (baris {line}, kolom {column}). Masukan tidak perlu sedalam itu; periksa isinya.',
    en: 'The file "{name}" is nested more than {limit} levels deep (line {line}, column {column}). No input needs that; check its content.',
  },
  // Input that can be read but not used.
  "input.memberNotFound": {
    id: 'Tidak ada anggota dengan "id" itu pada masukan. Periksa ejaannya.',
    en: 'The input has no member of that "id". Check its spelling.',
  },
  "input.unknownOverlay": {
    id: 'Perubahan "{name}" tidak dikenal untuk kebijakan ini, jadi contoh pada baris ini tidak diperiksa. {hint}',
    en: 'No overlay "{name}" is known for this policy, so the case in this row was not checked. {hint}',
  },
  "policy.refused": {
    id: 'Kebijakan "{name}" tidak dipakai karena dokumennya cacat. Perbaiki temuan berikut.',
    en: 'Policy "{name}" is not used because its document is unsound. Mend the findings below.',
  },
  "profile.refused": {
    id: 'Profil "{name}" tidak dapat dipakai. Perbaiki temuan berikut.',
    en: 'Profile "{name}" cannot be used. Mend the findings below.',
  },
  "cli.outputFailed": {
    id: "Keluaran tidak dapat ditulis ({reason}), jadi hasilnya tidak lengkap. Periksa tempat dan izin pada tujuan keluarannya, lalu jalankan lagi.",
    en: "The output cannot be written ({reason}), so the result is incomplete. Check the space and the permissions where it goes, then run it again.",
  },
  "cli.unexpected": {
    id: "Terjadi kesalahan di dalam program ({reason}). Laporkan beserta perintah yang dipakai, tanpa data pegawai.",
    en: "Something went wrong inside the program ({reason}). Report it with the command that was used, without data about employees.",
  },
} as const satisfies Readonly<Record<string, Label>>;

/** The code of any failure of the command itself. */
export type CliCode = keyof typeof cliMessages;
