import type { Label } from "@kinerja/model";

/**
 * What can be wrong with columns, kernels and other questions about a cohort, by code. They stand apart so that who
 * scores single members does not load them.
 */
export const cohortMessages = {
  "cohort.shape": {
    id: 'Kolom "{name}" tidak cocok dengan kebijakan ini: seharusnya {expected}, yang diterima {received}. Buat kolomnya dengan columnsOf atau createColumnsBuilder dari program yang sama.',
    en: 'Column "{name}" does not fit this policy: expected {expected}, received {received}. Make the columns with columnsOf or createColumnsBuilder from the same program.',
  },
  "cohort.unknownRule": {
    id: 'Aturan "{name}" tidak ada pada kebijakan ini. Yang dikenal: {expected}.',
    en: 'This policy has no rule "{name}". Known are: {expected}.',
  },
  "cohort.unknownMember": {
    id: "Tidak ada anggota ke-{received}; kohor ini berisi {expected} anggota, dihitung mulai dari 0.",
    en: "There is no member {received}; this cohort has {expected} members, counted from 0.",
  },
  "cohort.kernelDoesNotFit": {
    id: 'Modul tercetak ini dibuat dari {received}, sedangkan programnya {expected}. Cetak ulang dengan "kinerja compile" atau printJavaScript.',
    en: 'This printed module was made from {received}, but the program is {expected}. Print it again with "kinerja compile" or printJavaScript.',
  },
  "cohort.kernelLacksRule": {
    id: 'Modul tercetak ini tidak menulis aturan "{name}"; isinya: {expected}. Cetak ulang dengan aturan itu.',
    en: 'This printed module does not write the rule "{name}"; it writes: {expected}. Print it again with that rule.',
  },
  "cohort.evalNotAllowed": {
    id: "loadKernel membuat kode saat berjalan, dan itu hanya dilakukan dengan izin: berikan { allowEval: true }, atau cetak modulnya lebih dahulu dengan printJavaScript.",
    en: "loadKernel makes code at run time and does so only when told to: give { allowEval: true }, or print the module ahead of time with printJavaScript.",
  },
  "cohort.aborted": {
    id: "Penilaian kohor dihentikan atas permintaan setelah {done} dari {of} anggota.",
    en: "Scoring of the cohort was stopped on request after {done} of {of} members.",
  },
  "cohort.previousDoesNotFit": {
    id: "Hasil terdahulu bukan dari program, jumlah anggota, baris, dan aturan yang sama. Nilai ulang seluruh kohor dengan scoreCohort.",
    en: "The previous result is not of the same program, members, rows and rules. Score the whole cohort again with scoreCohort.",
  },
} as const satisfies Readonly<Record<string, Label>>;

/** The code of an error about a cohort. */
export type CohortCode = keyof typeof cohortMessages;
