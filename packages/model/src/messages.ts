import type { Label } from "./label.ts";

// One table an area, so that a bundle takes along only the areas it uses.

type Messages<Code extends string> = Readonly<Record<Code, Label>>;

/** Codes about numbers. */
export type NumberCode = "number.divisionByZero" | "number.form";

/** Messages of errors about numbers. */
export const numberMessages: Messages<"number.divisionByZero"> = {
  "number.divisionByZero": {
    id: "Terjadi pembagian dengan nol. Pembagi harus bukan nol; periksa pembagi sebelum membagi.",
    en: "A number was divided by zero. The divisor must not be zero; check it before dividing.",
  },
};

/** Messages of issues about numbers. */
const numberIssueMessages: Messages<Exclude<NumberCode, keyof typeof numberMessages>> = {
  "number.form": {
    id: "Teks ini bukan angka desimal. Tulis dengan angka 0-9 dan titik desimal, tanpa pemisah ribuan, misalnya 12.50.",
    en: "This text is no decimal number. Write it with the digits 0-9 and a decimal point, without grouping, such as 12.50.",
  },
};

/** Codes about dates and periods. */
export type DateCode = "date.form" | "date.notWhole" | "date.outOfRange" | "period.empty" | "period.overlap";

/** Messages of errors about dates. */
export const dateMessages: Messages<"date.notWhole" | "date.outOfRange"> = {
  "date.notWhole": {
    id: "Tanggal digeser dengan bilangan pecahan. Jumlah hari atau bulan harus bilangan bulat; bulatkan terlebih dahulu.",
    en: "A date was moved by a fraction. The number of days or months must be whole; round it first.",
  },
  "date.outOfRange": {
    id: "Tanggal hasil berada di luar tahun 1 sampai 9999. Periksa jumlah hari atau bulan yang ditambahkan.",
    en: "The date reached lies outside the years 1 to 9999. Check the number of days or months that was added.",
  },
};

/** Messages of issues about dates and periods. */
const dateIssueMessages: Messages<Exclude<DateCode, keyof typeof dateMessages>> = {
  "date.form": {
    id: "Teks ini bukan tanggal kalender. Tulis hari yang benar-benar ada dalam bentuk TTTT-BB-HH, misalnya 2026-01-31.",
    en: "This text is no calendar day. Write a day that exists in the form YYYY-MM-DD, such as 2026-01-31.",
  },
  "period.empty": {
    id: "Periode ini tidak memuat satu hari pun. Akhir periode harus sesudah awalnya; akhir itu sendiri tidak termasuk, jadi tulis hari sesudah hari terakhir.",
    en: "This period holds no day. Its end must come after its beginning; the end itself does not belong to it, so write the day after the last day.",
  },
  "period.overlap": {
    id: "Periode ini dimulai sebelum periode yang lebih awal berakhir. Periode harus berurutan tanpa tumpang tindih; perbaiki salah satu tanggalnya.",
    en: "This period begins before an earlier one has ended. Periods must follow each other without overlap; correct one of the dates.",
  },
};

/** Codes about ids. */
export type IdCode = "id.form";

/** Messages about ids. */
const idMessages: Messages<IdCode> = {
  "id.form": {
    id: "Teks ini tidak dapat menjadi id. Pakai 1 sampai 128 huruf A-Z atau a-z, angka, titik, garis bawah, titik dua atau tanda hubung, diawali huruf atau angka.",
    en: "This text cannot be an id. Use 1 to 128 of the letters A-Z and a-z, digits, dot, underscore, colon and hyphen, beginning with a letter or digit.",
  },
};

/** Codes about identity numbers. */
export type NipCode =
  | "nip.appointment"
  | "nip.appointmentBeforeBirth"
  | "nip.birthDate"
  | "nip.characters"
  | "nip.legacy"
  | "nip.length"
  | "nip.serial"
  | "nip.sex"
  | "nip.youngAppointment";

/** Messages about identity numbers. They never hold the number. */
const nipMessages: Messages<NipCode> = {
  "nip.appointment": {
    id: "Digit 9-14 NIP bukan waktu pengangkatan. Setelah tahun harus ada bulan 01-12 (PNS) atau kode 21 ke atas (PPPK); cocokkan dengan surat keputusan pengangkatan.",
    en: "Digits 9 to 14 of the NIP are no time of appointment. After the year there must be a month from 01 to 12 (PNS) or a code from 21 up (PPPK); compare it with the letter of appointment.",
  },
  "nip.appointmentBeforeBirth": {
    id: "Menurut NIP ini pengangkatan terjadi sebelum tanggal lahir. Periksa apakah ada digit yang tertukar atau salah ketik.",
    en: "By this NIP the appointment came before the birth. Check for digits that were swapped or mistyped.",
  },
  "nip.birthDate": {
    id: "Delapan digit pertama NIP bukan tanggal lahir yang ada. Harus berupa tahun, bulan dan hari (TTTTBBHH); periksa salah ketik.",
    en: "The first eight digits of the NIP are no real birth date. They must be year, month and day (YYYYMMDD); check for a typing mistake.",
  },
  "nip.characters": {
    id: "NIP memuat tanda selain angka dan spasi. Tulis 18 digit sebagai teks, bukan sebagai angka lembar kerja; hapus tanda petik, titik dan tanda hubung.",
    en: "The NIP holds other characters than digits and spaces. Write its 18 digits as text, not as a spreadsheet number; remove quotes, dots and hyphens.",
  },
  "nip.legacy": {
    id: "Ini tampak seperti NIP lama dengan 9 digit. Yang diperlukan NIP 18 digit; cari nomor baru orang ini dalam data kepegawaian.",
    en: "This looks like an old NIP of 9 digits. A NIP of 18 digits is needed; look up the person's new number in the personnel records.",
  },
  "nip.length": {
    id: "Panjang NIP tidak tepat. NIP harus 18 digit; periksa digit yang hilang atau berlebih, dan simpan sebagai teks agar tidak ada digit yang hilang.",
    en: "The NIP has the wrong length. It must have 18 digits; look for missing or extra ones, and keep it as text so that no digit is lost.",
  },
  "nip.serial": {
    id: "Tiga digit terakhir NIP adalah 000. Nomor urut dimulai dari 001; cocokkan dengan surat keputusan pengangkatan.",
    en: "The last three digits of the NIP are 000. Serials begin at 001; compare it with the letter of appointment.",
  },
  "nip.sex": {
    id: "Digit ke-15 NIP bukan kode jenis kelamin. Harus 1 (laki-laki) atau 2 (perempuan); periksa salah ketik.",
    en: "Digit 15 of the NIP is no code of a sex. It must be 1 (male) or 2 (female); check for a typing mistake.",
  },
  "nip.youngAppointment": {
    id: "Menurut NIP ini pengangkatan terjadi sebelum usia 18 tahun. Ini mungkin benar, tetapi jarang; cocokkan dengan surat keputusan pengangkatan.",
    en: "By this NIP the appointment came before the age of 18. That may be right but is rare; compare it with the letter of appointment.",
  },
};

/** Codes about pseudonyms. */
export type PseudonymCode = "pseudonym.context" | "pseudonym.keyConstant" | "pseudonym.keyTooShort";

/** Messages about pseudonyms. */
export const pseudonymMessages: Messages<PseudonymCode> = {
  "pseudonym.context": {
    id: "Konteks nama samaran tidak sesuai. Pakai 1 sampai 128 huruf, angka, titik, garis bawah, titik dua atau tanda hubung, diawali huruf atau angka.",
    en: "The context of the pseudonym is not of the right form. Use 1 to 128 letters, digits, dots, underscores, colons or hyphens, beginning with a letter or digit.",
  },
  "pseudonym.keyConstant": {
    id: "Semua bita kunci rahasia sama. Kunci harus acak; buat sekali dengan pembangkit acak kriptografis dan simpan terpisah dari data.",
    en: "All bytes of the secret key are equal. The key must be random; make it once with a cryptographic random generator and keep it apart from the data.",
  },
  "pseudonym.keyTooShort": {
    id: "Kunci rahasia terlalu pendek. Kunci harus sedikitnya 32 bita acak; buat sekali dengan pembangkit acak kriptografis dan simpan terpisah dari data.",
    en: "The secret key is too short. It must have at least 32 random bytes; make it once with a cryptographic random generator and keep it apart from the data.",
  },
};

/** Codes about the fit of an organisation's parts. */
export type OrganisationCode =
  | "organisation.cycle"
  | "organisation.duplicateId"
  | "organisation.idIsNip"
  | "organisation.severalActing"
  | "organisation.severalHolders"
  | "organisation.severalPosts"
  | "organisation.unknownReference";

/** Messages about the fit of an organisation's parts. */
const organisationMessages: Messages<OrganisationCode> = {
  "organisation.cycle": {
    id: "Hubungan ke atas membentuk lingkaran: mengikutinya kembali ke tempat semula. Setiap unit dan jabatan harus berakhir di puncak; perbaiki salah satu hubungan.",
    en: "The links upward form a ring: following them leads back to the start. Each unit and post must end at a top; correct one of the links.",
  },
  "organisation.duplicateId": {
    id: "Id ini sudah dipakai lebih awal dalam daftar yang sama. Setiap id hanya boleh muncul sekali; gabungkan kedua entri atau beri id lain.",
    en: "This id was used earlier in the same list. Each id may stand only once; join the two entries or give another id.",
  },
  "organisation.idIsNip": {
    id: "Id orang ini berbentuk NIP, yang memuat tanggal lahir dan jenis kelamin. Pakai id sendiri atau nama samaran agar NIP tidak ikut dalam penilaian.",
    en: "This person's id has the form of a NIP, which tells birth date and sex. Use an own id or a pseudonym, so that no NIP enters scoring.",
  },
  "organisation.severalActing": {
    id: "Penugasan ini dimulai ketika orang lain masih bertindak sebagai PLT atau PLH pada jabatan yang sama. Harus ada satu saja; perbaiki salah satu periode.",
    en: "This assignment begins while another one still fills the same post as acting holder. There must be one only; correct one of the periods.",
  },
  "organisation.severalHolders": {
    id: "Penugasan definitif ini dimulai ketika jabatan itu masih dipegang menurut penugasan lain. Satu jabatan dipegang satu orang; perbaiki salah satu periode.",
    en: "This definitive assignment begins while another one still holds the post. One person holds a post; correct one of the periods.",
  },
  "organisation.severalPosts": {
    id: "Penugasan definitif ini dimulai ketika orang yang sama masih memegang jabatan definitif lain. Akhiri penugasan sebelumnya pada hari kepindahan.",
    en: "This definitive assignment begins while the same person still has another. End the earlier one on the day of the move.",
  },
  "organisation.unknownReference": {
    id: "Id yang dirujuk tidak ada dalam organisasi ini. Tambahkan entri yang hilang atau perbaiki id.",
    en: "The id that is referred to does not stand in this organisation. Add the missing entry or correct the id.",
  },
};

/** Codes about the search for a rater. */
export type RaterCode =
  | "rater.cycle"
  | "rater.noPost"
  | "rater.noSuperior"
  | "rater.severalActing"
  | "rater.severalHolders"
  | "rater.severalPosts"
  | "rater.unknownPerson"
  | "rater.unknownPost"
  | "rater.vacantPost";

/** Messages about the search for a rater. */
const raterMessages: Messages<RaterCode> = {
  "rater.cycle": {
    id: "Pejabat penilai tidak ditemukan karena jabatan atasan membentuk lingkaran. Perbaiki atasan salah satu jabatan.",
    en: "No rater was found, for the superior posts form a ring. Correct the superior of one of the posts.",
  },
  "rater.noPost": {
    id: "Orang ini tidak memegang jabatan definitif pada hari itu, jadi pejabat penilai tidak dapat ditentukan. Lengkapi penugasannya atau pilih hari lain.",
    en: "The person holds no definitive post on that day, so no rater can be named. Complete the assignments or ask for another day.",
  },
  "rater.noSuperior": {
    id: "Di atas jabatan ini tidak ada jabatan lain dalam organisasi ini. Pejabat penilai berada di luar; tambahkan jabatan atasan atau sebutkan jabatan yang mendapat delegasi.",
    en: "No post stands above this one in the organisation. The rater is outside; add the superior post or name the post to which the rating was delegated.",
  },
  "rater.severalActing": {
    id: "Pada hari itu jabatan penilai diisi lebih dari satu PLT atau PLH. Harus ada satu saja; perbaiki periode penugasan.",
    en: "On that day more than one person acts in the rater's post. There must be one only; correct the periods of the assignments.",
  },
  "rater.severalHolders": {
    id: "Pada hari itu jabatan penilai dipegang lebih dari satu orang. Harus ada satu saja; perbaiki periode penugasan.",
    en: "On that day more than one person holds the rater's post. There must be one only; correct the periods of the assignments.",
  },
  "rater.severalPosts": {
    id: "Pada hari itu orang ini mempunyai lebih dari satu penugasan definitif yang berbeda. Harus ada satu saja; akhiri yang lama pada hari kepindahan.",
    en: "On that day the person has more than one definitive assignment, and they differ. There must be one only; end the old one on the day of the move.",
  },
  "rater.unknownPerson": {
    id: "Orang yang ditanyakan tidak ada dalam organisasi ini. Periksa id atau tambahkan orang itu.",
    en: "The person asked for does not stand in this organisation. Check the id or add the person.",
  },
  "rater.unknownPost": {
    id: "Jabatan yang dirujuk tidak ada dalam organisasi ini. Tambahkan jabatan itu atau perbaiki id.",
    en: "The post that is referred to does not stand in this organisation. Add the post or correct the id.",
  },
  "rater.vacantPost": {
    id: "Jabatan penilai kosong pada hari itu. Catat siapa pemegang atau PLT/PLH-nya; penilai tidak diterka.",
    en: "The rater's post is vacant on that day. Record who held it or acted in it; a rater is never guessed.",
  },
};

/** Codes about the shape of input. */
export type SchemaCode =
  | "schema.form"
  | "schema.missing"
  | "schema.noForm"
  | "schema.range"
  | "schema.type"
  | "schema.unknownKey"
  | "schema.value";

/** Messages about the shape of input. */
const schemaMessages: Messages<SchemaCode> = {
  "schema.form": {
    id: "Isian ini tidak berbentuk seperti yang diharapkan. Lihat bentuk yang diharapkan dan perbaiki.",
    en: "This value is not of the expected form. See what was expected and correct it.",
  },
  "schema.missing": {
    id: "Isian wajib tidak ada. Tambahkan dengan jenis yang diharapkan.",
    en: "A required value is missing. Add it, with the expected type.",
  },
  "schema.noForm": {
    id: "Isian ini tidak cocok dengan satu pun bentuk yang diperbolehkan. Lihat skema dan pilih salah satu bentuk.",
    en: "This value fits none of the allowed forms. See the schema and choose one of them.",
  },
  "schema.range": {
    id: "Isian ini terlalu kecil, terlalu besar, terlalu pendek atau terlalu panjang. Ikuti batas yang diharapkan.",
    en: "This value is too small, too large, too short or too long. Keep to the expected limit.",
  },
  "schema.type": {
    id: "Jenis isian tidak tepat. Kirim jenis yang diharapkan.",
    en: "This value has the wrong type. Send the expected type.",
  },
  "schema.unknownKey": {
    id: "Nama isian ini tidak dikenal. Periksa ejaannya atau hapus.",
    en: "A value of this name is not known. Check the spelling or remove it.",
  },
  "schema.value": {
    id: "Isian ini bukan salah satu nilai yang diperbolehkan. Pilih dari nilai yang diharapkan.",
    en: "This is not one of the allowed values. Choose one of the expected ones.",
  },
};

/** The codes that this package gives, in issues and in `KinerjaError`. They are public and stay. */
export type ModelCode =
  | DateCode
  | IdCode
  | NipCode
  | NumberCode
  | OrganisationCode
  | PseudonymCode
  | RaterCode
  | SchemaCode;

/**
 * Every code of this package with what happened, what was expected and what to do. The texts hold
 * nothing from the input, so no personal data can stand in them.
 *
 * @example
 * modelMessages["nip.serial"].en; // => "The last three digits of the NIP are 000. Serials begin at 001; compare it with the letter of appointment."
 */
export const modelMessages: Messages<ModelCode> = /* @__PURE__ */ (() => ({
  ...dateMessages,
  ...dateIssueMessages,
  ...idMessages,
  ...nipMessages,
  ...numberMessages,
  ...numberIssueMessages,
  ...organisationMessages,
  ...pseudonymMessages,
  ...raterMessages,
  ...schemaMessages,
}))();
