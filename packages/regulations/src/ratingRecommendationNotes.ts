import type { Label } from "@kinerja/model";

/** What a reader of the aid must know. */
export const ratingRecommendationNotes: readonly Label[] = [
  {
    id: "PermenPANRB 6/2022 tidak memuat skala angka untuk rating hasil kerja: rating adalah pertimbangan pejabat penilai. Hitungan ini hanya alat bantu dan usul; penilai yang memutuskan.",
    en: "PermenPANRB 6/2022 has no number scale for the rating of work results: it is the rater's judgement. This computation is an aid and a recommendation only; the rater decides.",
  },
  {
    id: "Semua angka (ambang rating, batas atas capaian, nilai tingkat rubrik, bagian terukur yang diperlukan) adalah contoh pilihan Kinerja. Pilihan sebuah instansi dipasang sebagai overlay dengan sumbernya.",
    en: "All numbers (cut-offs, cap, values of the rubric's levels, share that has to be measured) are examples chosen by Kinerja. The choice of an agency is put on as an overlay, with its source.",
  },
  {
    id: 'Rating dari penilai (raterRating) masuk apa adanya dan tidak pernah diganti. Bila berbeda dari usul, aturan "differs" memberi tahu, agar alasannya dapat diminta; berbeda bukan berarti salah.',
    en: 'The rater\'s own rating (raterRating) goes in as it is and is never replaced. Where it differs from the recommendation the rule "differs" says so, so that a reason can be asked for; to differ is not to be wrong.',
  },
  {
    id: "Yang tidak diukur tetap belum diukur, bukan nol. Yang dibebaskan dengan alasan sah tidak ikut dihitung. Bagian yang terukur ditunjukkan, dan bukti yang tipis ditandai.",
    en: "What is not measured stays not measured, never zero. What is excused counts neither way. The share that was measured is shown, and thin evidence is marked.",
  },
  {
    id: "Capaian tanggal: hari yang direncanakan dikurangi hari terlambat, per hari yang direncanakan. Target nol pada makin kecil makin baik: tercapai (100) bila realisasinya nol, selain itu nol. Semua capaian berada di antara nol dan batas atas.",
    en: "Achievement of a date: planned days less days late, over planned days. A target of zero where lower is better: reached (100) where the realised value is zero, else zero. All achievements lie between zero and the cap.",
  },
  {
    id: "PPPK Paruh Waktu tidak dicantumkan: apakah rating ini dipakai untuk mereka belum terlihat.",
    en: "Part-time PPPK are not listed: whether this rating is used for them was not seen.",
  },
];
