import type { Label } from "@kinerja/model";

/**
 * Every message of this package, by code. A text says what happened, what was expected and what to
 * do; `{word}` stands for a detail of the place. Codes are public API.
 */
export const vectorMessages = {
  "vectors.mismatch": {
    id: 'Nilai "{rule}" berbeda dari yang diharapkan. Periksa masukan contoh, atau aturannya.',
    en: 'The value of "{rule}" is not what was expected. Check the input of the vector, or the rule.',
  },
  "vectors.issues": {
    id: "Kode masalahnya berbeda dari yang diharapkan. Periksa masukan contoh, atau daftar expectedIssues.",
    en: "The codes of the issues are not those expected. Check the input of the vector, or its expectedIssues.",
  },
  "vectors.rowCount": {
    id: 'Banyaknya baris "{rule}" berbeda dari yang diharapkan. Sebutkan setiap baris; baris yang tidak dibandingkan ditulis {}.',
    en: 'The number of rows of "{rule}" is not what was expected. Name every row; write {} for one that is not compared.',
  },
  "vectors.unknownRule": {
    id: 'Kebijakan ini tidak punya aturan atau tingkat "{rule}". {hint}',
    en: 'This policy has no rule or level "{rule}". {hint}',
  },
  "vectors.unknownMember": {
    id: 'Tidak ada anggota dengan id "{rule}" pada masukan. Samakan id di "expected" dengan id di "members".',
    en: 'The input has no member with the id "{rule}". Make the ids in "expected" those in "members".',
  },
  "vectors.unknownPolicy": {
    id: 'Kebijakan "{rule}" tidak dikenal. {hint}',
    en: 'Policy "{rule}" is not known. {hint}',
  },
  "vectors.unknownOverlay": {
    id: 'Perubahan "{rule}" tidak dikenal. {hint}',
    en: 'Overlay "{rule}" is not known. {hint}',
  },
  "vectors.unknownFamily": {
    id: 'Versi ini tidak dapat menjalankan contoh statistik keluarga "{rule}", jadi contoh ini terhitung gagal. Jalankan dengan versi yang memuat paket statistiknya.',
    en: 'This version cannot run statistical vectors of the family "{rule}", so the vector counts as failed. Run it with a version that has the statistics.',
  },
  "vectors.unknownKind": {
    id: 'Ini bukan berkas contoh yang dikenal. Diharapkan "kind": "policy" dengan "cases", "kind": "statistics" dengan "vectors", atau "policy" dengan "members" dan "expected".',
    en: 'This is no known form of vectors. Expected "kind": "policy" with "cases", "kind": "statistics" with "vectors", or "policy" with "members" and "expected".',
  },
  "vectors.malformed": {
    id: "Bagian ini tidak sesuai bentuknya. Diharapkan {expected}; perbaiki berkasnya.",
    en: "This part does not have the right form. Expected {expected}; correct the file.",
  },
  "vectors.nothingExpected": {
    id: 'Contoh ini tidak mengharapkan apa pun, jadi tidak menunjukkan apa pun. Isi "expected" atau "expectedIssues".',
    en: 'This vector expects nothing, so it shows nothing. Fill in "expected" or "expectedIssues".',
  },
  "vectors.notScored": {
    id: "Kebijakan tidak dapat dijalankan untuk contoh ini: {reason}. Verifikasi kebijakannya, atau periksa tanggal dan perubahan yang diminta.",
    en: "The policy cannot be run for this vector: {reason}. Verify the policy, or check the date and the overlays asked for.",
  },
} as const satisfies Readonly<Record<string, Label>>;

/** The code of any failure that the runner reports. */
export type VectorCode = keyof typeof vectorMessages;
