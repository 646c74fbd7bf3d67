import type { Label } from "@kinerja/model";

/** What a reader of the accumulation of PermenPANRB 1/2023 must know. */
export const permenpanrb1Of2023AccumulationTexts: readonly Label[] = [
  {
    id: "Angka kredit yang cukup belum berarti naik pangkat atau naik jenjang. Syarat lain tidak dihitung di sini, dan pejabat yang berwenang yang memutuskannya.",
    en: "Enough credit points are not yet a rise in grade or level. Other conditions are not looked at here, and an authorised official decides.",
  },
  {
    id: "Hari mulai berlaku, 1 Juli 2023, dan sebagian koefisien berasal dari ingatan. Bunyi peraturan, lampirannya, dan Peraturan BKN 3/2023 belum terlihat; kebutuhan kenaikan berasal dari paparan BKN dan program orang lain.",
    en: "The first day in force, 1 July 2023, and some of the coefficients are recalled. The words of the regulation, of its annex and of Peraturan BKN 3/2023 were not seen; what a rise needs comes from slides of BKN and other people's programs.",
  },
  {
    id: "Setiap periode dibulatkan sendiri menjadi dua desimal, setengah ke atas, lalu dijumlahkan: begitu contoh 18,75 + 2,08 = 20,83 tercetak. Cara pembulatan resmi belum terlihat.",
    en: "Each period is rounded by itself to two decimals, half up, and then added: so the example 18.75 + 2.08 = 20.83 is printed. The official rounding was not seen.",
  },
  {
    id: "Kelebihan sesudah kenaikan pangkat ikut dihitung untuk pangkat berikutnya dalam jenjang yang sama. Apakah kelebihan masih berlaku sesudah kenaikan jenjang belum terlihat; karena itu semua periode harus dari satu jenjang, dan tidak ada yang dibawa ke jenjang berikutnya.",
    en: "What is left over after a rise in grade counts for the next grade within the same level. Whether it survives a rise in level was not seen; all periods belong to one level for that reason, and nothing is taken along to the next.",
  },
  {
    id: "Pada golongan ruang terakhir suatu jenjang, pangkat berikutnya termasuk jenjang berikutnya; perhatikan juga kebutuhan kenaikan jenjang.",
    en: "At the last grade of a level the next grade belongs to the next level; look at what the next level needs too.",
  },
  {
    id: "Angka kredit dasar diisi oleh pemakai. Beberapa aplikasi memakai 50 untuk III/b, 100 untuk III/d, 150 untuk IV/b, dan 300 untuk IV/c; aturannya belum terlihat. Integrasi angka kredit lama tidak dihitung; hasilnya dapat diisi sebagai angka kredit sebelumnya.",
    en: "The base credit points are given by the user. Some applications take 50 for III/b, 100 for III/d, 150 for IV/b and 300 for IV/c; the rule was not seen. The integration of old credit points is not computed; its result can be given as earlier credit points.",
  },
  {
    id: "PPPK tidak dicantumkan: apakah angka kredit dihitung untuk mereka belum terlihat.",
    en: "PPPK are not listed: whether credit points are counted for them was not seen.",
  },
];
