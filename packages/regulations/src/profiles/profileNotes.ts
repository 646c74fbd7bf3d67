import type { Label, Source } from "@kinerja/model";

/** Where an entry stands that no text names: it is ours, so that the profile can be tried out. */
export const ours: Source = { instrument: "Kinerja (contoh)", evidence: "inferred" };

/** Notes that every profile from a text about a region has. */
export const profileNotes = {
  aboutText: {
    id: "Disusun dari sebuah tulisan umum tentang daerah ini. Tulisan itu tidak menyebut instrumen hukum; profil ini contoh, bukan peraturan, dan bukan keterangan resmi pemerintah daerah.",
    en: "Made from a general text about the region. The text names no legal instrument; the profile is an example, no law, and no official statement of the region.",
  },
  noNumbers: {
    id: "Tulisan itu tidak memberi bobot dan target. Semua aspek dan indikator dihitung sama (anggapan Kinerja); target disepakati dengan setiap pegawai dalam dialog kinerja.",
    en: "The text gives no weights and no targets. All aspects and indicators count alike (an assumption of Kinerja); targets are agreed with each employee in the performance dialogue.",
  },
  placement: {
    id: "Nama aspek dan indikator mengikuti tulisan itu. Apakah lebih banyak atau lebih sedikit yang lebih baik, satuannya, jenis buktinya, dan di aspek mana sebuah indikator dihitung adalah pilihan Kinerja.",
    en: "Aspects and indicators are named as in the text. Whether more or less is better, the units, the kinds of evidence and the aspect in which an indicator counts are choices of Kinerja.",
  },
  openAspect: {
    id: "Aspek yang disebut tanpa indikator tetap tercantum dan belum terukur, agar terlihat bahwa buktinya belum ada.",
    en: "An aspect that is named without an indicator stays listed and is not measured, so that the lack of evidence is seen.",
  },
  forDevelopment: {
    id: "Tulisan itu mengingatkan bahwa penilaian adalah sarana pengembangan, bukan alat hukuman. Hasil di bawah ekspektasi berarti pembinaan lebih dahulu.",
    en: "The text reminds that assessment serves development and is no tool of punishment. A result below expectation means guidance first.",
  },
} as const satisfies Readonly<Record<string, Label>>;
