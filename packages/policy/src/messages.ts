import type { Label } from "@kinerja/model";

// One table a use, so that a bundle takes along only the texts that it can need. A text says what
// happened, what was expected and what to do; `{word}` stands for a value that the caller gives.

type Messages = Readonly<Record<string, Label>>;

/** Building a policy in TypeScript: what a programmer breaks. */
export const buildingMessages = {
  "policy.notADecimal": {
    id: '"{text}" bukan bilangan desimal. Yang diharapkan angka seperti "12", "-3" atau "0.75"; tulis dengan titik desimal.',
    en: '"{text}" is no decimal. Expected digits such as "12", "-3" or "0.75"; write it with a decimal point.',
  },
  "policy.nameTaken": {
    id: 'Nama "{name}" sudah dipakai. Nama isian dan aturan harus unik di semua tingkat; pilih nama lain.',
    en: 'The name "{name}" is taken. Field and rule names are unique over all levels; choose another one.',
  },
  "policy.nameNotDeclared": {
    id: '"{name}" tidak dikenal di sini. Nyatakan lebih dahulu, atau pakai salah satu dari: {known}.',
    en: '"{name}" is not known here. Declare it first, or use one of: {known}.',
  },
  "policy.tooFewOperands": {
    id: "{construct} memerlukan sedikitnya {least} operan. Tambahkan operannya.",
    en: "{construct} needs at least {least} operands. Add the missing ones.",
  },
  "policy.anchorsNotRising": {
    id: 'Titik acuan harus sedikitnya dua dan naik. Urutkan menurut "at" dan hapus yang sama.',
    en: 'Anchors must be at least two and rising. Sort them by "at" and remove equal ones.',
  },
} as const satisfies Messages;

/** Using a policy: its identity, its date, its parameters and its overlays. */
export const usingMessages = {
  "policy.notCanonical": {
    id: "Dokumen memuat sesuatu yang tidak dapat ditulis sebagai JSON: {received}. Hapus atau ganti nilainya.",
    en: "The document holds something that JSON cannot: {received}. Remove or replace it.",
  },
  "policy.notADate": {
    id: 'Tanggal "{received}" tidak ada di kalender. Yang diharapkan YYYY-MM-DD; perbaiki tanggalnya.',
    en: 'The date "{received}" is not in the calendar. Expected YYYY-MM-DD; correct the date.',
  },
  "policy.noValueAtDate": {
    id: 'Parameter "{parameter}" tidak punya nilai pada {at}. Pilih tanggal lain, atau tambahkan nilainya dengan sumbernya.',
    en: 'Parameter "{parameter}" has no value on {at}. Choose another date, or add the value with its source.',
  },
  "policy.valueCarriedForward": {
    id: 'Nilai parameter "{parameter}" berakhir pada {to} tetapi dipakai untuk {at}. Periksa apakah masih berlaku.',
    en: 'The value of parameter "{parameter}" ended on {to} but is used for {at}. Check that it still holds.',
  },
  "policy.notInForce": {
    id: 'Kebijakan "{policy}" tidak berlaku pada {at}: berlaku {validity}. Pilih tanggal atau kebijakan lain.',
    en: 'Policy "{policy}" is not in force on {at}: it holds {validity}. Choose another date or policy.',
  },
  "policy.overlayBase": {
    id: 'Perubahan "{overlay}" dibuat untuk kebijakan "{base}", bukan "{policy}". Pakai pada kebijakan dasarnya.',
    en: 'Overlay "{overlay}" was made for policy "{base}", not "{policy}". Apply it to its base.',
  },
  "policy.overlayUnknownName": {
    id: 'Perubahan "{overlay}" mengganti "{name}" yang tidak ada pada kebijakan dasar. Perbaiki namanya{suggestion}.',
    en: 'Overlay "{overlay}" replaces "{name}", which the base does not have. Correct the name{suggestion}.',
  },
  "policy.overlayConflict": {
    id: '"{name}" diganti oleh "{first}" ({firstSource}) dan oleh "{second}" ({secondSource}). Pakai salah satu, gabungkan keduanya, atau bedakan tingkatnya ("tier").',
    en: '"{name}" is replaced by "{first}" ({firstSource}) and by "{second}" ({secondSource}). Use one of them, merge both, or give each its own "tier".',
  },
  "policy.overlayTwice": {
    id: 'Perubahan "{overlay}" diminta dua kali. Sebutkan sekali saja.',
    en: 'Overlay "{overlay}" was asked for twice. Name it once.',
  },
} as const satisfies Messages;

/** Region profiles: resolving them for a family of posts, and making input of them. */
export const profileMessages = {
  "profile.unknownFamily": {
    id: 'Rumpun jabatan "{family}" tidak ada dalam profil "{profile}"{suggestion}. Pilih salah satu dari: {known}.',
    en: 'The profile "{profile}" has no family of posts "{family}"{suggestion}. Choose one of: {known}.',
  },
  "profile.unknownParent": {
    id: 'Rumpun jabatan "{family}" mewarisi "{parent}", yang tidak ada dalam profil ini{suggestion}. Perbaiki "extends" atau tambahkan rumpunnya.',
    en: 'The family of posts "{family}" inherits from "{parent}", which the profile does not have{suggestion}. Correct "extends" or add the family.',
  },
  "profile.cycle": {
    id: 'Rumpun jabatan saling mewarisi dalam lingkaran: {circle}. Harus ada rumpun yang berdiri sendiri; hapus salah satu "extends".',
    en: 'The families of posts inherit from each other in a circle: {circle}. One of them must stand on its own; remove one "extends".',
  },
  "profile.aspectTwice": {
    id: 'Aspek "{aspect}" sudah diwarisi dari "{earlier}". Untuk mengubahnya, pakai "overrides" beserta alasannya; untuk menambah indikatornya, pakai "indicators".',
    en: 'The aspect "{aspect}" is inherited from "{earlier}" already. To change it, use "overrides" with a reason; to add indicators to it, use "indicators".',
  },
  "profile.indicatorTwice": {
    id: 'Indikator "{indicator}" sudah ada pada aspek "{aspect}" (rumpun "{earlier}"). Nama indikator harus unik dalam satu jabatan; pakai nama lain, atau "overrides" beserta alasannya untuk mengubahnya.',
    en: 'The indicator "{indicator}" stands in the aspect "{aspect}" already (family "{earlier}"). Names of indicators are unique within a position; use another name, or "overrides" with a reason to change it.',
  },
  "profile.unknownAspect": {
    id: 'Aspek "{aspect}" tidak diwarisi oleh rumpun jabatan ini{suggestion}, sehingga indikatornya tidak punya tempat. Perbaiki namanya, atau nyatakan aspeknya di bawah "aspects".',
    en: 'This family of posts does not inherit an aspect "{aspect}"{suggestion}, so its indicators have no place. Correct the name, or declare the aspect under "aspects".',
  },
  "profile.overrideOfNothing": {
    id: 'Tidak ada "{entry}" yang diwarisi untuk diubah{suggestion}. Yang dapat diubah hanya aspek dan indikator dari rumpun di atasnya; perbaiki namanya atau hapus perubahan ini.',
    en: 'There is no inherited "{entry}" to change{suggestion}. Only aspects and indicators of a family above can be changed; correct the name or remove this override.',
  },
  "profile.overrideWithoutReason": {
    id: 'Perubahan atas "{entry}" tidak beralasan. Tulis "reason" dalam kedua bahasa dan sebutkan instrumen pada "source", agar pegawai tahu mengapa jabatannya diperlakukan lain.',
    en: 'The change of "{entry}" has no reason. Write "reason" in both languages and name the instrument in "source", so that employees know why their posts are treated differently.',
  },
  "profile.overrideForm": {
    id: 'Isi perubahan atas "{entry}" tidak dapat dipakai. Yang diharapkan: {form}. Perbaiki isinya.',
    en: 'What is given as the change of "{entry}" cannot be used. Expected: {form}. Correct it.',
  },
  "profile.weightForm": {
    id: 'Bobot "{received}" pada "{entry}" bukan bilangan desimal yang tidak negatif. Tulis sebagai teks seperti "40" atau "33.33".',
    en: 'The weight "{received}" of "{entry}" is no decimal of zero or more. Write it as text, such as "40" or "33.33".',
  },
  "profile.weightMissing": {
    id: '"{entry}" tidak berbobot, padahal yang lain di sampingnya berbobot. Beri bobot pada semuanya, atau tidak satu pun.',
    en: '"{entry}" has no weight, while others beside it have one. Give a weight to all of them, or to none.',
  },
  "profile.weightsTotal": {
    id: "Bobot {entries} berjumlah {received}; seharusnya {expected}. Perbaiki bobotnya.",
    en: "The weights of {entries} add up to {received}; expected {expected}. Correct the weights.",
  },
  "profile.targetForm": {
    id: 'Target "{entry}" tidak cocok dengan arahnya ({direction}). Yang diharapkan: {expected}.',
    en: 'The target of "{entry}" does not fit its direction ({direction}). Expected: {expected}.',
  },
  "profile.unknownIndicator": {
    id: 'Indikator "{indicator}" tidak ada pada jabatan ini{suggestion}. Pakai salah satu dari: {known}.',
    en: 'This position has no indicator "{indicator}"{suggestion}. Use one of: {known}.',
  },
  "profile.noTarget": {
    id: 'Indikator "{indicator}" sudah ada realisasinya tetapi belum bertarget, sehingga capaiannya menunggu. Isi target yang disepakati dalam dialog kinerja.',
    en: 'The indicator "{indicator}" has a realised value but no target, so its achievement is pending. Give the target that was agreed in the performance dialogue.',
  },
} as const satisfies Messages;

/** Comparing two policies. */
export const comparingMessages = {
  "policy.notComparable": {
    id: "Yang dibandingkan harus dua dokumen kebijakan, atau hasil applyOverlays. Argumen {side} adalah {received}.{fix}",
    en: "Two policy documents are compared, or what applyOverlays gives. The {side} argument is {received}.{fix}",
  },
} as const satisfies Messages;

/** Selecting among policies and paths of consequences. */
export const selectingMessages = {
  "policy.twoInForce": {
    id: 'Dua kebijakan menjawab "{subject}" pada {at}: "{first}" dan "{second}". Hanya satu yang boleh berlaku; perbaiki masa berlakunya, atau pilih di antara keduanya lebih dahulu.',
    en: 'Two policies answer "{subject}" on {at}: "{first}" and "{second}". Only one may be in force; correct their validity, or choose between them first.',
  },
  "consequence.employmentKind": {
    id: "{title} berlaku bagi {expected}, bukan bagi {kind}.{hint} Jalur bagi pegawai tersebut belum dikenal di sini dan belum diverifikasi. Mohon baca {read}; jangan memakai jalur kelompok lain.",
    en: "{title} is for {expected}, not for {kind}.{hint} The path for such employees is not known here yet and stays unverified. Please read {read}; do not use another group's path.",
  },
} as const satisfies Messages;

/** Signing a document, and checking a signature. */
export const signingMessages = {
  "signature.form": {
    id: 'Bentuk berkas tanda tangan ini tidak sesuai pada "{place}". Diharapkan {expected}; minta berkas aslinya, jangan diperbaiki dengan tangan.',
    en: 'This signature document does not have the right form at "{place}". Expected {expected}; ask for the original file, and do not mend it by hand.',
  },
  "signature.hash": {
    id: "Tanda tangan ini dibuat untuk dokumen lain: {place} {expected} yang ditandatangani, {received} yang ada. Pakai dokumen yang ditandatangani, atau minta tanda tangan untuk dokumen ini.",
    en: "This signature was made for another document: {place} {expected} was signed, {received} is here. Use the document that was signed, or ask for a signature of this one.",
  },
  "signature.invalid": {
    id: "Tanda tangan ini tidak sah: isinya berubah setelah ditandatangani, atau dibuat dengan kunci lain. Jangan pakai dokumennya sebelum penerbit mengirim ulang.",
    en: "This signature does not hold: its content was changed after signing, or another key made it. Do not use the document before its publisher has sent it again.",
  },
  "signature.untrusted": {
    id: "Kunci yang menandatangani tidak termasuk kunci yang Anda percayai. Cocokkan kunci publiknya dengan penerbit melalui jalur lain, lalu tambahkan bila benar.",
    en: "The key that signed is not among those that you trust. Compare the public key with its publisher by another channel, and add it where it is right.",
  },
  "signature.key": {
    id: "Kunci Ed25519 harus 32 bita: bita mentah, atau 64 angka heksadesimal. Periksa kuncinya; kunci PEM dibaca oleh perintah kinerja sign.",
    en: "An Ed25519 key has 32 bytes: raw bytes, or 64 hexadecimal digits. Check the key; PEM keys are read by the command kinerja sign.",
  },
} as const satisfies Messages;

/** Reading a document from outside. */
export const readingMessages = {
  "policy.notJson": {
    id: "Teks ini bukan JSON yang sah: baris {line}, kolom {column}, ternyata {found}. Perbaiki tanda baca di tempat itu atau tepat sebelumnya.",
    en: "This text is no valid JSON: line {line}, column {column}, found {found}. Correct the punctuation at that place or just before it.",
  },
  "policy.tooLarge": {
    id: "Dokumen terlalu besar: {what} paling banyak {limit}. Pecah atau sederhanakan dokumennya.",
    en: "The document is too large: {what} may be at most {limit}. Split it or make it simpler.",
  },
  "policy.forbiddenKey": {
    id: 'Kunci "{key}" tidak diizinkan dalam dokumen kebijakan. Hapus atau ganti namanya.',
    en: 'The key "{key}" is not allowed in a policy document. Remove or rename it.',
  },
  "policy.duplicateKey": {
    id: 'Kunci "{key}" tertulis dua kali dalam satu objek. Hapus salah satunya.',
    en: 'The key "{key}" is written twice in one object. Remove one of them.',
  },
  "policy.unknownKey": {
    id: 'Kunci "{key}" tidak dikenal di sini{suggestion}. Perbaiki atau hapus kuncinya.',
    en: 'The key "{key}" is not known here{suggestion}. Correct or remove it.',
  },
  "policy.nameReserved": {
    id: 'Nama "{name}" sudah dipakai oleh bentuk masukan atau hasil. Pilih nama lain.',
    en: 'The name "{name}" has a meaning of its own in input or results. Choose another one.',
  },
  "policy.bandEdge": {
    id: 'Sebuah rentang harus punya tepat satu batas bawah ("atLeast" atau "moreThan") dan paling banyak satu batas atas ("lessThan" atau "atMost"). Perbaiki batasnya.',
    en: 'A band has exactly one lower edge ("atLeast" or "moreThan") and at most one upper edge ("lessThan" or "atMost"). Correct its edges.',
  },
  "policy.literalForm": {
    id: 'Literal harus berisi tepat satu dari "decimal", "category" (dengan "set"), "boolean" atau "absent". Sisakan satu saja.',
    en: 'A literal holds exactly one of "decimal", "category" (with "set"), "boolean" or "absent". Keep one.',
  },
  "policy.formatVersion": {
    id: "Versi bentuk dokumen ini {received}; yang dikenal adalah {expected}. Perbarui Kinerja atau dokumennya.",
    en: "The format version of this document is {received}; the known one is {expected}. Update Kinerja or the document.",
  },
} as const satisfies Messages;

/** A code of this package: of an issue or an error. Findings of the verifier have codes of their own. */
export type PolicyCode =
  | keyof typeof buildingMessages
  | keyof typeof usingMessages
  | keyof typeof comparingMessages
  | keyof typeof selectingMessages
  | keyof typeof signingMessages
  | keyof typeof profileMessages
  | keyof typeof readingMessages;

/** Every message of this package, by code. Codes are public API. */
export const policyMessages: Readonly<Record<PolicyCode, Label>> = /* @__PURE__ */ (() => ({
  ...buildingMessages,
  ...usingMessages,
  ...comparingMessages,
  ...selectingMessages,
  ...signingMessages,
  ...profileMessages,
  ...readingMessages,
}))();
