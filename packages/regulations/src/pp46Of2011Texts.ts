import type { Label } from "@kinerja/model";

/** What a reader of PP 46/2011 should know beside its numbers: open readings and known misprints. */
export const pp46Of2011Notes: readonly Label[] = [
  {
    id: "Rentang tercetak sebagai bilangan bulat (76-90, 91 ke atas), sehingga 90,56 tidak tercantum. Di sini setiap rentang berlaku sampai batas bawah rentang berikutnya, seperti pada formulir nyata tahun 2014; varian pp-46-2011.round membulatkan lebih dahulu.",
    en: "The bands are printed as whole numbers (76-90, 91 and above), so that 90.56 stands in none. Here each band reaches to the lower edge of the next, as on a real form of 2014; the variant pp-46-2011.round rounds first.",
  },
  {
    id: "Nilai kuantitas tidak dibatasi 100 dan nilai waktu serta biaya dapat negatif; tidak terlihat batas atas maupun bawah dalam aturannya.",
    en: "Quantity is not capped at 100 and time and cost can be negative; no cap and no floor was seen in the rule.",
  },
  {
    id: "Poin kreativitas 3, 6, dan 12 berasal dari ingatan. Poin tugas tambahan terlihat pada kode beberapa aplikasi dan satu formulir nyata, bukan pada bunyi aturannya.",
    en: "The creativity points 3, 6 and 12 are recalled. The points for additional tasks were seen in the code of several applications and on one real form, not in the rule's wording.",
  },
  {
    id: "Sumber cetak memotong atau membulatkan hasil antara: 266 dibagi 3 tercetak 88,66 maupun 88,67. Di sini hasil bagi dibawa dengan sepuluh desimal dan baru dibulatkan menjadi enam desimal saat dibandingkan dengan batas sebutan.",
    en: "Printed sources cut or round on the way: 266 divided by 3 appears as 88.66 and as 88.67. Here a quotient is carried with ten decimals, and rounded to six only where it is compared with an edge.",
  },
];

/** What the constraints of PP 46/2011 say, by their names. */
export const pp46Of2011Messages = {
  realizedQuantityGiven: {
    id: 'Kegiatan ini dilaksanakan, tetapi realisasi kuantitas (realizedQuantity) belum diisi. Isi angkanya; bila belum ada, tulis {"absent": "pending"}; bila tidak dilaksanakan, tulis done: false.',
    en: 'This activity was done, but its realised quantity (realizedQuantity) is missing. Give the number; if there is none yet, write {"absent": "pending"}; if it was not done, write done: false.',
  },
  realizedQualityGiven: {
    id: 'Kegiatan ini dilaksanakan, tetapi realisasi kualitas (realizedQuality) belum diisi. Isi angkanya; bila belum ada, tulis {"absent": "pending"}; bila tidak dilaksanakan, tulis done: false.',
    en: 'This activity was done, but its realised quality (realizedQuality) is missing. Give the number; if there is none yet, write {"absent": "pending"}; if it was not done, write done: false.',
  },
  realizedTimeGiven: {
    id: 'Kegiatan ini dilaksanakan, tetapi realisasi waktu (realizedTime) belum diisi. Isi angkanya; bila belum ada, tulis {"absent": "pending"}; bila tidak dilaksanakan, tulis done: false.',
    en: 'This activity was done, but its realised time (realizedTime) is missing. Give the number; if there is none yet, write {"absent": "pending"}; if it was not done, write done: false.',
  },
  realizedCostGiven: {
    id: "Kegiatan ini punya target biaya (targetCost), tetapi realisasi biaya (realizedCost) tidak ada. Isi realisasi yang sebenarnya, atau hapus target biaya bila biaya memang tidak dinilai.",
    en: "This activity has a target cost (targetCost) but no realised cost (realizedCost). Give the cost as it was realised, or remove the target cost if cost does not count.",
  },
  targetCostKnown: {
    id: "Target biaya (targetCost) harus berupa angka, atau tidak ada sama sekali bila biaya tidak dinilai; selain itu tidak jelas apakah biaya ikut dihitung. Isi angkanya atau hapus isiannya.",
    en: "The target cost (targetCost) must be a number, or not be there at all if cost does not count; otherwise it is not clear whether cost counts. Give the number or remove the field.",
  },
} as const satisfies Readonly<Record<string, Label>>;
