import type { Label } from "@kinerja/model";

/** What the demo says between its tables, in both languages. */
export const demoTexts = {
  welcome: {
    id: "Kinerja: menilai kinerja ASN menurut hukum yang berlaku, dan menjelaskan setiap angkanya",
    en: "Kinerja: score civil servants by the law in force, and explain every number",
  },
  unitTitle: { id: "Satu unit, 12 pegawai, tahun 2026", en: "One unit, 12 employees, the year 2026" },
  unitAbout: {
    id: "Nama dan penilaiannya rekaan. Pimpinan memberi dua rating: hasil kerja dan perilaku kerja. PermenPANRB 6/2022 menggabungkan keduanya menjadi satu predikat.",
    en: "Names and ratings are made up. The leader gives two ratings, for work results and for work behaviour. PermenPANRB 6/2022 joins both into one predicate.",
  },
  guideTitle: { id: "Pedoman distribusi untuk unit itu", en: "The distribution guide for that unit" },
  guideAbout: {
    id: "SE MenPANRB 3/2023 memberi pola bagi unit yang organisasinya berpredikat Baik. Pedoman ini bahan pertimbangan pimpinan: temuannya tidak mengubah predikat siapa pun.",
    en: "SE MenPANRB 3/2023 gives a pattern for units whose organisation is rated Good. It is a consideration for the leader: what it finds changes nobody's predicate.",
  },
  letterTitle: { id: "Satu surat, halaman pertamanya", en: "One letter, its first page" },
  letterAbout: {
    id: "Setiap hasil dapat dijelaskan kepada orangnya, dengan bahasa yang ramah. Lampirannya memuat semua yang dihitung.",
    en: "Every result can be explained to its person, in kind and plain words. Its annex lists all that was counted.",
  },
  formTitle: { id: "Formulir SKP yang nyata, tahun 2014", en: "A real SKP form, the year 2014" },
  formAbout: {
    id: "Formulir pejabat struktural di bawah PP 46/2011, tanpa nama. Nilai akhir yang tercetak di atas kertas: 90,56, Baik.",
    en: "The form of a structural post under PP 46/2011, without names. The final value printed on paper: 90.56, Good.",
  },
  formTrace: {
    id: "Asal setiap angka: kegiatan pertama, lalu pegawainya. Kegiatan lain dihitung dengan cara yang sama.",
    en: "Where each number comes from: the first activity, then the employee. The other activities are scored in the same way.",
  },
  surveyTitle: {
    id: "Survei kepuasan masyarakat yang nyata, 29 responden",
    en: "A real community satisfaction survey, 29 respondents",
  },
  surveyAbout: {
    id: "Laporan aslinya mencetak 90,56, karena membulatkan bobot 1/9 menjadi 0,11. Dengan pecahan yang tepat, indeksnya seperti di bawah ini.",
    en: "The original report printed 90.56, for it rounded the weight 1/9 to 0.11. With exact fractions the index is as below.",
  },
  surveyTrace: {
    id: "Asal setiap angka: unsur pertama, lalu unit layanannya.",
    en: "Where each number comes from: the first element, then the service unit.",
  },
  nextTitle: { id: "Coba berikutnya", en: "What to try next" },
  nextExplain: { id: "Jelaskan satu orang, langkah demi langkah:", en: "Explain one person, step by step:" },
  nextLetter: { id: "Tulis suratnya, dengan lampiran:", en: "Write the letter, with its annex:" },
  nextEdit: {
    id: "Ubah satu sel di examples/demo/unit-2026.csv menjadi nilai yang salah, lalu lihat pesannya:",
    en: "Change a cell of examples/demo/unit-2026.csv into something wrong, and see what it says:",
  },
  nextVariant: {
    id: "Bagaimana bila nilai akhir dibulatkan lebih dahulu? Pakai varian aturannya:",
    en: "What if the final value is rounded first? Use that variant of the rule:",
  },
  nextVectors: { id: "Jalankan semua contoh emas:", en: "Run all golden vectors:" },
  nextHelp: { id: "Semua perintah:", en: "All commands:" },
} as const satisfies Readonly<Record<string, Label>>;
