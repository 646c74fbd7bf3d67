import type { Label } from "@kinerja/model";

/** What a reader of the aid must know. */
export const ratingRecommendationNotes: readonly Label[] = [
  {
    id: "PermenPANRB 6/2022 tidak memuat skala angka untuk rating hasil kerja: rating adalah pertimbangan pejabat penilai. Hitungan ini hanya alat bantu dan usul; penilai yang memutuskan.",
    en: "PermenPANRB 6/2022 has no number scale for the rating of work results: it is the rater's judgement. This computation is an aid and a recommendation only; the rater decides.",
  },
  {
    id: "Semua angka (ambang rating, batas atas capaian, nilai tingkat rubrik, bagian terukur yang diperlukan) dan hari pertamanya, 1 Januari 2026, adalah contoh pilihan Kinerja. Instansi Anda dapat memakai angka lain; sumber angka itu disebut di samping angkanya.",
    en: "All numbers (cut-offs, cap, values of the rubric's levels, share that has to be measured) and their first day, 1 January 2026, are examples chosen by Kinerja. Your agency may use other numbers; their source is named beside them.",
  },
  {
    id: "Rating yang diberikan penilai dicatat apa adanya dan tidak pernah diganti. Bila berbeda dari usul hitungan, perbedaan itu ditunjukkan, sehingga alasannya dapat ditanyakan; berbeda bukan berarti salah.",
    en: "The rating that the rater gives is recorded as it is and never replaced. Where it differs from the recommendation that is shown, so that the reason can be asked for; to differ is not to be wrong.",
  },
  {
    id: "Yang tidak diukur tetap belum diukur, bukan nol. Yang dibebaskan dengan alasan sah tidak ikut dihitung. Bagian yang terukur ditunjukkan, dan bukti yang tipis ditandai.",
    en: "What is not measured stays not measured, never zero. What is excused counts neither way. The share that was measured is shown, and thin evidence is marked.",
  },
  {
    id: "Capaian tanggal: hari yang direncanakan dikurangi hari terlambat, per hari yang direncanakan. Bila makin kecil makin baik dan targetnya nol: capaiannya 100 bila realisasinya nol, selain itu nol. Semua capaian berada di antara nol dan batas atas.",
    en: "Achievement of a date: planned days less days late, over planned days. A target of zero where lower is better: reached (100) where the realised value is zero, else zero. All achievements lie between zero and the cap.",
  },
  {
    id: "PPPK Paruh Waktu tidak dicantumkan: apakah rating ini dipakai untuk mereka belum terlihat.",
    en: "Part-time PPPK are not listed: whether this rating is used for them was not seen.",
  },
];
