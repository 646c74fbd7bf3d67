import { definePolicy } from "@kinerja/policy";
import { permenpanrb1Of2023Cases } from "./permenpanrb1Of2023Cases.ts";
import { permenpanrb1Of2023Categories as categories } from "./permenpanrb1Of2023Categories.ts";
import { permenpanrb1Of2023Parameters as parameters } from "./permenpanrb1Of2023Parameters.ts";
import { permenpanrb1Of2023PeriodPoints } from "./permenpanrb1Of2023PeriodPoints.ts";
import { permenpanrb1Of2023Source as source } from "./permenpanrb1Of2023Source.ts";

/**
 * The credit points (angka kredit) that a holder of a functional post earns in a period by
 * PermenPANRB 1/2023: months over twelve, times the percentage of the predicate, times the coefficient.
 *
 * One period and one level at a time; `permenpanrb-1-2023-accumulation` adds periods up and holds them
 * against what the next grade and the next level need.
 *
 * @example
 * Object.keys(permenpanrb1Of2023.levels[0]?.rules ?? {}); // => ["creditPoints"]
 */
export const permenpanrb1Of2023 = definePolicy({
  id: "permenpanrb-1-2023",
  version: "1.0.0",
  title: {
    id: "Jabatan Fungsional: konversi predikat kinerja ke angka kredit",
    en: "Functional posts: from performance predicate to credit points",
  },
  subject: "creditPoints",
  validity: { from: "2023-07-01" },
  appliesTo: ["pns"],
  source: { ...source, evidence: "recalled" },
  notes: [
    {
      id: 'Hari mulai berlaku, 1 Juli 2023, berasal dari ingatan dan belum diperiksa; karena itu sumber kebijakan ini secara keseluruhan bernilai "ingatan".',
      en: 'The first day in force, 1 July 2023, is recalled and not checked; the source of this policy as a whole is graded "recalled" for that reason.',
    },
    {
      id: "Bunyi peraturan, lampirannya, dan Peraturan BKN 3/2023 belum terlihat. Di antara koefisien hanya Ahli Pertama yang didukung contoh pada paparan BKN dan karena itu dinilai sebagai sumber kedua; yang lain sebagai ingatan. Satu paparan menukar sebutan Terampil dan Mahir.",
      en: "The words of the regulation, of its annex and of Peraturan BKN 3/2023 were not seen. Among the coefficients only that of Ahli Pertama is borne out by an example on slides of BKN and graded secondary for that reason; the others are graded recalled. One set of slides swaps the names Terampil and Mahir.",
    },
    {
      id: "Cara pembulatan resmi belum terlihat: dua desimal, setengah ke atas, sekali di akhir, adalah kesimpulan dari contoh 2,08.",
      en: "The official rounding was not seen: two decimals, half up, once at the end, is a conclusion from the example 2.08.",
    },
    {
      id: "Satu periode saja. Angka kredit kumulatif, angka kredit dasar, tambahan pendidikan, dan kebutuhan kenaikan pangkat atau jenjang ada pada kebijakan permenpanrb-1-2023-accumulation; integrasi angka kredit lama tidak dihitung.",
      en: "One period only. Cumulative credit points, base credit points, the addition for education and what a rise in grade or level needs are in the policy permenpanrb-1-2023-accumulation; the integration of old credit points is not computed.",
    },
    {
      id: "PPPK tidak dicantumkan: apakah angka kredit dihitung untuk mereka belum terlihat.",
      en: "PPPK are not listed: whether credit points are counted for them was not seen.",
    },
  ],
})
  .categories("careerLevel", categories.careerLevel)
  .categories("employeePredicate", categories.employeePredicate)
  .parameter("veryGoodFactor", parameters.veryGoodFactor)
  .parameter("goodFactor", parameters.goodFactor)
  .parameter("needsImprovementFactor", parameters.needsImprovementFactor)
  .parameter("poorFactor", parameters.poorFactor)
  .parameter("veryPoorFactor", parameters.veryPoorFactor)
  .parameter("pemulaCoefficient", parameters.pemulaCoefficient)
  .parameter("terampilCoefficient", parameters.terampilCoefficient)
  .parameter("mahirCoefficient", parameters.mahirCoefficient)
  .parameter("penyeliaCoefficient", parameters.penyeliaCoefficient)
  .parameter("ahliPertamaCoefficient", parameters.ahliPertamaCoefficient)
  .parameter("ahliMudaCoefficient", parameters.ahliMudaCoefficient)
  .parameter("ahliMadyaCoefficient", parameters.ahliMadyaCoefficient)
  .parameter("ahliUtamaCoefficient", parameters.ahliUtamaCoefficient)
  .level("member", {
    label: { id: "Pejabat fungsional", en: "Holder of a functional post" },
    fields: {
      careerLevel: {
        kind: "category",
        label: { id: "Jenjang jabatan", en: "Level of the post" },
        set: "careerLevel",
      },
      predicate: {
        kind: "category",
        label: { id: "Predikat kinerja", en: "Performance predicate" },
        set: "employeePredicate",
        better: "higher",
      },
      months: {
        kind: "number",
        label: { id: "Jumlah bulan penilaian", en: "Months assessed" },
        unit: "month",
        decimals: 0,
        least: "1",
        greatest: "12",
        better: "higher",
      },
    },
  })
  .rule("member", "creditPoints", {
    label: { id: "Angka kredit", en: "Credit points" },
    output: { kind: "number", unit: "point", decimals: 2 },
    source: { ...source, evidence: "inferred" },
    note: {
      id: "Bulan per dua belas, kali persentase predikat, kali koefisien tahunan; satu kali pembagian, dua desimal, setengah dibulatkan ke atas.",
      en: "Months over twelve, times the percentage of the predicate, times the yearly coefficient; one division, two decimals, half rounded up.",
    },
    expression: () => permenpanrb1Of2023PeriodPoints,
  })
  .cases(...permenpanrb1Of2023Cases)
  .build();
