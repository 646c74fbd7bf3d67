import type { Label } from "@kinerja/model";

/** When PermenPANRB 8/2021 was used, and that it was for PNS; for both of its policies. */
export const permenpanrb8Of2021UseNote: Label = {
  id: "Masa berlaku di sini adalah masa aturan ini dipakai untuk menilai: periode Juli sampai Desember 2021, hanya bagi PNS, sampai diganti PermenPANRB 6/2022 pada 3 Februari 2022. Hari penetapannya tidak terlihat.",
  en: "The validity given here is the time in which the rule was used to assess: July to December 2021, for PNS only, until PermenPANRB 6/2022 replaced it on 3 February 2022. The day on which it was set was not seen.",
};

/** What the policies of PermenPANRB 8/2021 say of its range example. */
export const permenpanrb8Of2021MisprintNote: Label = {
  id: "Salah cetak: untuk target 80-90% dan realisasi 92%, lampiran mencetak 113%. Menurut rumusnya sendiri, 92/90 adalah 102,22%.",
  en: "A misprint: for a target of 80-90% and a result of 92% the annex prints 113%. By its own formula 92/90 is 102.22%.",
};

/** What a reader of the JPT table of PermenPANRB 8/2021 should know beside its numbers. */
export const permenpanrb8Of2021Notes: readonly Label[] = [
  {
    id: "Tabel ini untuk pejabat pimpinan tinggi (JPT) dan pimpinan unit kerja mandiri. Jabatan administrasi dan jabatan fungsional memakai aturan lain; lihat permenpanrb-8-2021-jajf.",
    en: "The table is for high leadership posts (JPT) and heads of independent units. Administrative and functional posts have another rule; see permenpanrb-8-2021-jajf.",
  },
  permenpanrb8Of2021UseNote,
  {
    id: "Tabelnya tercetak dalam persen bulat (60-79, 80-99, 100, 101-110), sehingga 79,5% tidak tercantum. Di sini capaian dibulatkan satu kali ke persen bulat, setengah ke atas: kesimpulan dari contoh lampiran, yaitu 93/95 = 97,89% menjadi 98% dan bernilai 88.",
    en: "The table is printed in whole percent (60-79, 80-99, 100, 101-110), so that 79.5% stands in none. Here an achievement is rounded once to a whole percent, half up: a conclusion from an example of the annex, where 93/95 = 97.89% becomes 98% with the value 88.",
  },
  {
    id: "Nilai 120 untuk target yang merupakan capaian maksimal hanya diberikan bila capaian sebelum pembulatan tepat 100%. Capaian di bawah 0% tetap dicatat, dan nilainya 0: batas bawah ini kesimpulan, tidak terlihat dalam aturannya.",
    en: "The value 120 for a greatest attainable target is given only where the achievement before rounding is exactly 100%. An achievement below 0% is kept, and its value is 0: this floor is a conclusion and was not seen in the rule.",
  },
  {
    id: "Karena bentuk tabelnya, satu IKI tidak pernah bernilai di antara 89 dan 109.",
    en: "By the form of the table no indicator ever has a value between 89 and 109.",
  },
  permenpanrb8Of2021MisprintNote,
  {
    id: "Cara menyusun nilai kinerja utama tidak terlihat. Rata-rata nilai IKI di sini berasal dari ingatan. Kinerja utama terdiri atas dua jenis (perjanjian kinerja atau direktif, dan rencana aksi atau inisiatif strategis); bobot 60 dan 40 hanya tersirat pada contoh lampiran 59,2 + 43,6 = 102,8 dan karena itu tidak dimuat. Bila instansi sudah menghitung nilai kinerja utama menurut lampiran, isi givenMainScore dan nilai itulah yang dipakai.",
    en: "How the main score is put together was not seen. The mean of the indicators' values used here is recalled. Main results are of two kinds (performance agreement or directive, and action plan or strategic initiative); weights of 60 and 40 are only implied by the annex's example 59.2 + 43.6 = 102.8 and are left out for that reason. Where the agency has worked out the main score by the annex, give it as givenMainScore, and it is used instead.",
  },
  {
    id: "Kinerja tambahan: faktor kategori, rumus, dan batas 10 terlihat; lingkup penugasan mana yang berbobot 1, 2, atau 3 berasal dari ingatan. Contoh lampiran (80/100 × 1/100 × 100 = 0,8) memakai nilai 100 untuk Baik, yang tidak ada dalam tabel ini; bahwa nilai tabel yang dipakai bagi JPT adalah kesimpulan.",
    en: "Additional results: the factors by category, the formula and the cap of 10 were seen; which scope of assignment weighs 1, 2 or 3 is recalled. The annex's example (80/100 × 1/100 × 100 = 0.8) has the value 100 for good, which this table does not give; that JPT use the value of the table is a conclusion.",
  },
  {
    id: "Jumlah nilai utama dan tambahan dapat melebihi 120; apakah lalu dibatasi tidak terlihat, dan di sini tidak dibatasi. SKP periodik, penggabungan dua SKP dalam setahun, dan nilai perilaku tidak dimuat.",
    en: "The main and the additional score together can exceed 120; whether they are then capped was not seen, and they are not capped here. Periodic SKP, the joining of two SKP in one year and the score of behaviour are not included.",
  },
];

/** What the constraints of PermenPANRB 8/2021 say, by their names. */
export const permenpanrb8Of2021Messages = {
  targetOrder: {
    id: "Batas bawah target (targetLow) lebih besar daripada batas atasnya (targetHigh). Tukar keduanya; target tunggal ditulis sama di kedua batas.",
    en: "The lower end of the target (targetLow) is above its upper end (targetHigh). Swap them; a single target is written the same at both ends.",
  },
  scopeGiven: {
    id: "Kinerja tambahan memerlukan lingkup penugasan (scope). Isi withinUnit, betweenUnits, atau betweenAgencies.",
    en: "An additional result needs the scope of its assignment (scope). Give withinUnit, betweenUnits or betweenAgencies.",
  },
} as const satisfies Readonly<Record<string, Label>>;
