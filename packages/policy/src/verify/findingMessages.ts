import type { Label } from "@kinerja/model";

/** What the table below says of one code: how grave it is, whether a document may own up to it, and its text. */
export interface FindingText extends Label {
  readonly severity: "error" | "warning";
  /** True where a real rule can have it, so that `exceptions` of the document may declare it. */
  readonly declarable: boolean;
}

/**
 * Every finding that the verifier can make, by its code: one place for all texts. `{word}` stands for
 * a detail of the place. Codes are public API.
 */
export const findingMessages = {
  "policy.cycle": {
    severity: "error",
    declarable: false,
    id: "Aturan saling merujuk melingkar: {circle}. Diharapkan ada urutan menghitung; putuskan lingkaran ini.",
    en: "The rules refer to each other in a circle: {circle}. An order to compute in was expected; break the circle.",
  },
  "policy.unknownName": {
    severity: "error",
    declarable: false,
    id: 'Nama "{name}" tidak dikenal di sini{suggestion}. Diharapkan nama yang dinyatakan dan terbaca pada tingkat ini; periksa ejaannya, atau pindahkan aturannya ke tingkat yang dapat membacanya.',
    en: 'The name "{name}" is not known here{suggestion}. A name was expected that is declared and can be read at this level; check its spelling, or move the rule to a level that can read it.',
  },
  "policy.duplicateName": {
    severity: "error",
    declarable: false,
    id: 'Nama "{name}" dipakai lebih dari sekali. Setiap isian dan aturan harus punya nama sendiri; ganti salah satunya.',
    en: 'The name "{name}" is used more than once. Every field and rule needs a name of its own; rename one of them.',
  },
  "policy.nameForm": {
    severity: "error",
    declarable: false,
    id: 'Nama "{name}" tidak sesuai bentuknya. Diharapkan {form}; ganti namanya.',
    en: 'The name "{name}" does not have the right form. Expected {form}; rename it.',
  },
  "policy.nameReserved": {
    severity: "error",
    declarable: false,
    id: 'Nama "{name}" sudah dipakai oleh bentuk masukan dan keluaran. Pilih nama lain.',
    en: 'The name "{name}" is taken by the form of inputs and results. Choose another name.',
  },
  "policy.labelBlank": {
    severity: "error",
    declarable: false,
    id: "Teks ini kosong dalam bahasa {language}. Diharapkan teks dalam kedua bahasa; lengkapi.",
    en: "This text is blank in {language}. A text in both languages was expected; fill it in.",
  },
  "policy.typeMismatch": {
    severity: "error",
    declarable: false,
    id: "Jenis nilainya tidak cocok: diharapkan {expected}, ternyata {received}. Ubah salah satunya.",
    en: "The kinds of value do not fit: expected {expected}, found {received}. Change one of them.",
  },
  "policy.unitMismatch": {
    severity: "error",
    declarable: false,
    id: "Satuannya berbeda: diharapkan {expected}, ternyata {received}. Samakan satuannya, atau ubah dengan perkalian yang menyebut satuan.",
    en: "The units differ: expected {expected}, found {received}. Use one unit, or convert with a multiplication that names the unit.",
  },
  "policy.scaleMismatch": {
    severity: "error",
    declarable: false,
    id: "Jumlah desimalnya tidak cocok: diharapkan {expected}, ternyata {received}. Perbaiki jumlah desimalnya.",
    en: "The number of decimals does not fit: expected {expected}, found {received}. Correct the number of decimals.",
  },
  "policy.divisionByZero": {
    severity: "error",
    declarable: false,
    id: 'Pembagi "{divisor}" dapat bernilai nol. Nyatakan artinya dengan whenZero, atau beri isian itu batas bawah di atas nol.',
    en: 'The divisor "{divisor}" can be zero. Say what that means with whenZero, or give the field a least value above zero.',
  },
  "policy.bandsEmpty": {
    severity: "error",
    declarable: false,
    id: "Daftar rentang atau tabel ini kosong. Diharapkan sedikitnya satu baris; tambahkan.",
    en: "This list of bands or cells is empty. At least one was expected; add it.",
  },
  "policy.bandEmpty": {
    severity: "error",
    declarable: false,
    id: "Rentang ini tidak memuat nilai apa pun: {band}. Batas bawah harus di bawah batas atas; perbaiki batasnya.",
    en: "This band holds no value at all: {band}. Its lower edge must be below its upper edge; correct the edges.",
  },
  "policy.bandGap": {
    severity: "error",
    declarable: true,
    id: "Ada celah di antara dua rentang: {value} tidak masuk ke mana pun. Diharapkan rentang yang bersambung; perbaiki batasnya, atau nyatakan celah itu bila memang ada dalam aturannya.",
    en: "There is a gap between two bands: {value} falls in neither. Bands that touch were expected; correct the edges, or declare the gap where the law really has it.",
  },
  "policy.bandOverlap": {
    severity: "error",
    declarable: false,
    id: "Dua rentang bertumpang tindih: {value} masuk ke keduanya. Setiap nilai harus masuk ke satu rentang saja; perbaiki batasnya.",
    en: "Two bands overlap: {value} falls in both. Each value must fall in one band only; correct the edges.",
  },
  "policy.bandUnreachable": {
    severity: "error",
    declarable: true,
    id: "Rentang ini tidak pernah tercapai: nilainya hanya {range}. Hapus rentangnya, atau perbaiki batas atau isiannya.",
    en: "This band can never be reached: the value is only ever {range}. Remove the band, or correct its edges or the fields behind it.",
  },
  "policy.bandsUnordered": {
    severity: "warning",
    declarable: true,
    id: "Urutan rentang ini naik turun. Diharapkan urut naik atau urut turun agar mudah dibaca; urutkan.",
    en: "The bands stand neither in rising nor in falling order. One order was expected, so that people can read them; sort them.",
  },
  "policy.outsideBands": {
    severity: "warning",
    declarable: true,
    id: "Nilai {value} dapat terjadi dan tidak masuk rentang mana pun, sehingga menjadi masalah saat dihitung. Tambahkan rentangnya, batasi nilainya, atau nyatakan bila memang demikian aturannya.",
    en: "The value {value} can occur and falls in no band, so that it is an issue when it is scored. Add a band, limit the value, or declare it where the law means it so.",
  },
  "policy.cellMissing": {
    severity: "error",
    declarable: false,
    id: "Tabel ini tidak punya sel untuk {key}. Setiap gabungan harus punya sel; tambahkan.",
    en: "This table has no cell for {key}. Every combination needs a cell; add it.",
  },
  "policy.cellDuplicate": {
    severity: "error",
    declarable: false,
    id: "Tabel ini punya dua sel untuk {key}. Setiap gabungan hanya boleh punya satu sel; hapus salah satunya.",
    en: "This table has two cells for {key}. Every combination may have one cell only; remove one of them.",
  },
  "policy.cellKey": {
    severity: "error",
    declarable: false,
    id: "Kunci sel ini tidak cocok dengan masukan tabel: {key}. Diharapkan {expected}; perbaiki kuncinya.",
    en: "The key of this cell does not fit the inputs of the table: {key}. Expected {expected}; correct the key.",
  },
  "policy.cellUnreachable": {
    severity: "error",
    declarable: true,
    id: "Sel untuk {key} tidak pernah tercapai, karena masukannya tidak pernah menghasilkan gabungan itu. Hapus selnya, atau perbaiki aturan yang mengisinya.",
    en: "The cell for {key} can never be reached, for its inputs never give that combination. Remove the cell, or correct the rule that feeds it.",
  },
  "policy.branchUnreachable": {
    severity: "warning",
    declarable: true,
    id: 'Cabang "{branch}" tidak pernah dipakai, karena syaratnya selalu {condition} bila nilainya ada. Hapus pilihannya, atau perbaiki syaratnya.',
    en: 'The branch "{branch}" is never taken, for its condition is always {condition} where it has a value. Remove the choice, or correct the condition.',
  },
  "policy.constraintImpossible": {
    severity: "error",
    declarable: false,
    id: 'Syarat "{name}" tidak dapat dipenuhi oleh siapa pun, sehingga setiap anggota ditolak. Perbaiki ujinya.',
    en: 'No member can keep the constraint "{name}", so that every member would be refused. Correct its test.',
  },
  "policy.valuesEmpty": {
    severity: "error",
    declarable: false,
    id: 'Parameter "{parameter}" tidak punya nilai. Tambahkan sedikitnya satu nilai bertanggal dengan sumbernya.',
    en: 'The parameter "{parameter}" has no value. Add at least one dated value with its source.',
  },
  "policy.sourceless": {
    severity: "error",
    declarable: false,
    id: 'Di sini tidak disebut sumbernya. Diharapkan nama peraturannya; isi "instrument".',
    en: 'No source is named here. The name of the instrument was expected; fill in "instrument".',
  },
  "policy.valueOverlap": {
    severity: "error",
    declarable: false,
    id: "Dua nilai berlaku pada {date}. Pada satu tanggal hanya boleh ada satu nilai; urutkan dan perbaiki tanggalnya.",
    en: "Two values hold on {date}. Only one may hold at a date; sort them and correct the dates.",
  },
  "policy.valueGap": {
    severity: "warning",
    declarable: true,
    id: "Tidak ada nilai yang berlaku pada {date}, padahal kebijakan ini berlaku. Tambahkan nilainya dengan sumbernya, atau perbaiki tanggalnya.",
    en: "No value holds on {date} while the policy is in force. Add the value with its source, or correct the dates.",
  },
  "policy.valueForm": {
    severity: "error",
    declarable: false,
    id: 'Nilai "{value}" tidak sesuai jenisnya. Diharapkan {expected}; perbaiki nilainya.',
    en: 'The value "{value}" does not fit its type. Expected {expected}; correct it.',
  },
  "policy.dateInvalid": {
    severity: "error",
    declarable: false,
    id: '"{date}" bukan tanggal yang ada di kalender. Diharapkan YYYY-MM-DD; perbaiki.',
    en: '"{date}" is no date of the calendar. Expected YYYY-MM-DD; correct it.',
  },
  "policy.periodEmpty": {
    severity: "error",
    declarable: false,
    id: "Masa ini berakhir ({to}) sebelum dimulai ({from}). Tanggal akhir harus sesudah tanggal mulai; perbaiki tanggalnya.",
    en: "This period ends ({to}) before it begins ({from}). Its end must be after its beginning; correct the dates.",
  },
  "policy.boundsOrder": {
    severity: "error",
    declarable: false,
    id: "Batas bawah {least} lebih besar daripada batas atas {greatest}. Tukar atau perbaiki keduanya.",
    en: "The least value {least} is more than the greatest {greatest}. Swap or correct them.",
  },
  "policy.levelCount": {
    severity: "error",
    declarable: false,
    id: "Jumlah baris paling banyak ({received}) tidak sesuai. Diharapkan {expected}; perbaiki greatestCount.",
    en: "The greatest count of rows ({received}) does not fit. Expected {expected}; correct greatestCount.",
  },
  "policy.kindBeyondPolicy": {
    severity: "error",
    declarable: false,
    id: 'Aturan "{name}" ditujukan bagi {received}, padahal kebijakannya hanya bagi {expected}. Aturan hanya dapat mempersempit; perbaiki "appliesTo" aturan atau kebijakannya.',
    en: 'The rule "{name}" is made for {received}, but its policy only for {expected}. A rule can only narrow; correct "appliesTo" of the rule or of the policy.',
  },
  "policy.weightsTotal": {
    severity: "error",
    declarable: false,
    id: "Jumlah {parameters} adalah {received} pada {date}, seharusnya {expected}. Perbaiki bobotnya.",
    en: "The total of {parameters} is {received} on {date}; expected {expected}. Correct the weights.",
  },
  "policy.cliffByDivision": {
    severity: "warning",
    declarable: true,
    id: "Batas ini membandingkan hasil bagi, sehingga pembulatannya dapat menggeser orang yang tepat di batas. Tulis tanpa pembagian bila aturannya membolehkan: {suggestion}.",
    en: "This threshold compares a quotient, so that its rounding can move a person who stands exactly on the edge. Write it without division where the law allows: {suggestion}.",
  },
  "policy.unusedField": {
    severity: "warning",
    declarable: true,
    id: 'Isian "{name}" tidak dipakai oleh aturan mana pun. Hapus, atau pakai di aturan yang memerlukannya.',
    en: 'The field "{name}" is used by no rule. Remove it, or use it in the rule that needs it.',
  },
  "policy.unusedParameter": {
    severity: "warning",
    declarable: false,
    id: 'Parameter "{name}" tidak dipakai oleh aturan mana pun. Hapus, atau pakai sebagai pengganti angka di aturan.',
    en: 'The parameter "{name}" is used by no rule. Remove it, or use it in place of a number in a rule.',
  },
  "policy.unusedCategories": {
    severity: "warning",
    declarable: false,
    id: 'Kumpulan kategori "{name}" tidak dipakai. Hapus, atau pakai pada isian atau aturan.',
    en: 'The set of categories "{name}" is not used. Remove it, or use it in a field or a rule.',
  },
  "policy.notMonotone": {
    severity: "warning",
    declarable: true,
    id: 'Hasil yang lebih baik pada "{field}" dapat menurunkan "{rule}": {change}. Perbaiki aturannya, atau nyatakan bila memang demikian bunyi peraturannya.',
    en: 'Doing better in "{field}" can lower "{rule}": {change}. Correct the rule, or declare it where the law really says so.',
  },
  "policy.exceptionNotFound": {
    severity: "warning",
    declarable: false,
    id: "Pengecualian ini tidak cocok dengan temuan mana pun: {exception}. Hapus, atau perbaiki kode, aturan atau isiannya{hint}.",
    en: "This declared exception matches no finding: {exception}. Remove it, or correct its code, rule or field{hint}.",
  },
  "policy.caseInput": {
    severity: "error",
    declarable: false,
    id: 'Masukan contoh "{case}" akan ditolak di sini: diharapkan {expected}, ternyata {received}. Perbaiki masukannya, atau sebut kode masalahnya pada expectedIssues bila contohnya memang tentang itu.',
    en: 'The input of the case "{case}" would be refused here: expected {expected}, found {received}. Correct the input, or name the code of the issue in expectedIssues where the case is about it.',
  },
  "policy.caseWrong": {
    severity: "error",
    declarable: false,
    id: 'Contoh "{case}" tidak sesuai aturannya: "{rule}" seharusnya {expected}, ternyata {received}. Perbaiki contoh atau aturannya.',
    en: 'The case "{case}" does not agree with the rules: "{rule}" was expected to be {expected} and is {received}. Correct the case or the rules.',
  },
  "policy.caseIssues": {
    severity: "error",
    declarable: false,
    id: 'Contoh "{case}" seharusnya menimbulkan masalah {expected}, ternyata {received}. Perbaiki expectedIssues, masukannya, atau aturannya.',
    en: 'The case "{case}" was expected to raise the issues {expected} and raises {received}. Correct expectedIssues, its input, or the rules.',
  },
  "policy.caseTooLarge": {
    severity: "error",
    declarable: false,
    id: 'Contoh sampai dengan "{case}" memerlukan lebih dari {limit} langkah hitung, jadi pemeriksaan contoh dihentikan. Kurangi contoh atau barisnya.',
    en: 'The cases up to "{case}" take more than {limit} steps to compute, so that checking cases stopped there. Leave out cases or rows.',
  },
  "policy.caseMissing": {
    severity: "warning",
    declarable: true,
    id: "Belum ada contoh yang sampai di {place}. Tambahkan satu contoh agar orang dapat memeriksanya.",
    en: "No case reaches {place} yet. Add one, so that people can check it.",
  },
} as const satisfies Readonly<Record<string, FindingText>>;

/** The code of any finding. */
export type FindingCode = keyof typeof findingMessages;
