import { add, type BandInput, bands, choose, decimal, definePolicy, interpolate, multiply } from "@kinerja/policy";
import { year2021Cases } from "./year2021Cases.ts";
import { year2021Parameters as parameters } from "./year2021Parameters.ts";
import { year2021Source as source } from "./year2021Source.ts";

const points = { kind: "number", unit: "point", decimals: 6 } as const;
const score = { kind: "number", unit: "point", decimals: 2, better: "higher" } as const;

/**
 * The predicate of a civil servant (PNS) for the year 2021: January to June under PP 46/2011, brought
 * to the scale of PP 30/2019, and July to December under PP 30/2019, half and half.
 *
 * The conversion is a line through the ends of all printed parts, so that values between two parts,
 * such as 90.5, have a place too.
 *
 * @example
 * Object.keys(year2021.levels[0]?.rules ?? {}); // => ["converted", "finalScore", "predicate"]
 */
export const year2021 = definePolicy({
  id: "year-2021",
  version: "1.0.0",
  title: {
    id: "Nilai kinerja PNS tahun 2021 dari dua periode",
    en: "The performance of civil servants (PNS) in 2021, from two periods",
  },
  subject: "employeePredicateOfYear",
  validity: { from: "2021-01-01", to: "2022-01-01" },
  appliesTo: ["pns"],
  source,
  notes: [
    {
      id: "Tahun 2021 dinilai dalam dua periode: Januari-Juni menurut PP 46/2011, Juli-Desember menurut PP 30/2019. Bunyi surat edaran yang menggabungkannya belum terlihat dan nomornya dari ingatan; angkanya dari dua aplikasi yang saling bebas dan sebuah blog.",
      en: "The year 2021 was assessed in two periods: January to June under PP 46/2011, July to December under PP 30/2019. The circular that joins them was not seen and its number is recalled; the numbers come from two unrelated applications and a blog.",
    },
    {
      id: "Bagian konversi tercetak sebagai bilangan bulat (51-60, 61-75), sehingga 60,5 tidak tercantum. Di sini nilai di antara dua bagian terletak pada garis di antara ujungnya: 60,5 menjadi 69,5. Itu sebuah pilihan; aplikasi lain meneruskan bagian yang lebih rendah (90,5 menjadi 109,68) atau memakai bagian teratas sejak 90 (90,5 menjadi 109,375).",
      en: "The parts of the conversion are printed in whole numbers (51-60, 61-75), so that 60.5 stands in none. Here a value between two parts lies on the line between their ends: 60.5 becomes 69.5. That is a choice; others extend the lower part (90.5 becomes 109.68) or use the top part from 90 on (90.5 becomes 109.375).",
    },
    {
      id: "Kesalahan yang terlihat pada aplikasi: 99 tidak mendapat nilai sama sekali, 190 tertulis untuk 109, dan 2 poin ide baru diberikan kepada semua orang. Di sini 99 ke atas menjadi 120.",
      en: "Faults seen in applications: no value at all for 99, 190 written for 109, and 2 points for a new idea given to everybody. Here 99 and above become 120.",
    },
    {
      id: "Nilai PP 46/2011 dapat melebihi 100 dan, pada kasus yang sangat jarang, kurang dari 0. Konversinya mulai dari 0, sehingga nilai di bawahnya dikonversi menjadi 0: sebuah kesimpulan. Nilai di luar -200 sampai 200 ditolak, karena biasanya salah ketik koma (8500 untuk 85,00); batas itu pilihan, bukan angka aturan.",
      en: "A value under PP 46/2011 can be above 100 and, very rarely, below 0. The conversion begins at 0, so that a value below it becomes 0: a conclusion. Values beyond -200 and 200 are refused, because they are most often a lost decimal point (8500 for 85.00); these limits are a choice and no numbers of the rules.",
    },
    {
      id: 'Predikatnya memakai rentang PP 30/2019: 110 ke atas tanpa ide baru adalah Baik. "Kurang" di sini adalah rentang nilai.',
      en: 'The predicate uses the ranges of PP 30/2019: 110 and above without a new idea is good. "Kurang" is a range of values here.',
    },
  ],
})
  .categories("performancePredicate", {
    label: { id: "Predikat kinerja", en: "Performance predicate" },
    ordered: true,
    members: [
      { name: "veryPoor", label: { id: "Sangat Kurang", en: "Very poor" } },
      { name: "poor", label: { id: "Kurang", en: "Poor" } },
      { name: "fair", label: { id: "Cukup", en: "Fair" } },
      { name: "good", label: { id: "Baik", en: "Good" } },
      { name: "veryGood", label: { id: "Sangat Baik", en: "Very good" } },
    ],
  })
  .parameter("badLeast", parameters.badLeast)
  .parameter("badBottom", parameters.badBottom)
  .parameter("badGreatest", parameters.badGreatest)
  .parameter("badTop", parameters.badTop)
  .parameter("poorLeast", parameters.poorLeast)
  .parameter("poorBottom", parameters.poorBottom)
  .parameter("poorGreatest", parameters.poorGreatest)
  .parameter("poorTop", parameters.poorTop)
  .parameter("fairLeast", parameters.fairLeast)
  .parameter("fairBottom", parameters.fairBottom)
  .parameter("fairGreatest", parameters.fairGreatest)
  .parameter("fairTop", parameters.fairTop)
  .parameter("goodLeast", parameters.goodLeast)
  .parameter("goodBottom", parameters.goodBottom)
  .parameter("goodGreatest", parameters.goodGreatest)
  .parameter("goodTop", parameters.goodTop)
  .parameter("veryGoodLeast", parameters.veryGoodLeast)
  .parameter("veryGoodBottom", parameters.veryGoodBottom)
  .parameter("veryGoodGreatest", parameters.veryGoodGreatest)
  .parameter("veryGoodTop", parameters.veryGoodTop)
  .parameter("firstHalfWeight", parameters.firstHalfWeight)
  .parameter("secondHalfWeight", parameters.secondHalfWeight)
  .parameter("scoreGreatest", parameters.scoreGreatest)
  .parameter("predicateVeryGoodLeast", parameters.predicateVeryGoodLeast)
  .parameter("predicateGoodLeast", parameters.predicateGoodLeast)
  .parameter("predicateFairLeast", parameters.predicateFairLeast)
  .parameter("predicatePoorLeast", parameters.predicatePoorLeast)
  .level("member", {
    label: { id: "Pegawai", en: "Employee" },
    fields: {
      firstHalf: {
        ...score,
        least: "-200",
        greatest: "200",
        label: { id: "Nilai Januari-Juni 2021 (PP 46/2011)", en: "Value of January to June 2021 (PP 46/2011)" },
      },
      secondHalf: {
        ...score,
        least: "0",
        greatest: "120",
        label: { id: "Nilai Juli-Desember 2021 (PP 30/2019)", en: "Value of July to December 2021 (PP 30/2019)" },
      },
      newIdea: {
        kind: "boolean",
        label: {
          id: "Menciptakan ide baru dan/atau cara baru yang bermanfaat bagi organisasi atau negara",
          en: "Created a new idea or a new method of use to the organisation or the state",
        },
        whenMissing: false,
        better: "higher",
      },
    },
  })
  .rule("member", "converted", {
    label: { id: "Nilai Januari-Juni setelah dikonversi", en: "Value of January to June, converted" },
    output: points,
    source,
    note: {
      id: "Garis lurus melalui ujung setiap bagian; 99 ke atas menjadi 120.",
      en: "A straight line through the ends of every part; 99 and above become 120.",
    },
    expression: ({ field, parameter }) =>
      interpolate(field("firstHalf"), [
        { at: parameter("badLeast"), value: parameter("badBottom") },
        { at: parameter("badGreatest"), value: parameter("badTop") },
        { at: parameter("poorLeast"), value: parameter("poorBottom") },
        { at: parameter("poorGreatest"), value: parameter("poorTop") },
        { at: parameter("fairLeast"), value: parameter("fairBottom") },
        { at: parameter("fairGreatest"), value: parameter("fairTop") },
        { at: parameter("goodLeast"), value: parameter("goodBottom") },
        { at: parameter("goodGreatest"), value: parameter("goodTop") },
        { at: parameter("veryGoodLeast"), value: parameter("veryGoodBottom") },
        { at: parameter("veryGoodGreatest"), value: parameter("veryGoodTop") },
      ]),
  })
  .rule("member", "finalScore", {
    label: { id: "Nilai kinerja tahun 2021", en: "Final value of 2021" },
    output: points,
    source,
    note: {
      id: "Setengah dari tiap periode. Nilai periode pertama dapat berupa hasil bagi; karena itu nilai tahunan dibandingkan dengan batas sesudah dibulatkan menjadi enam desimal.",
      en: "Half of each period. The value of the first period can be a quotient; the value of the year is compared with an edge after it is rounded to six decimals for that reason.",
    },
    expression: ({ rule, field, parameter }) =>
      add(
        multiply(parameter("firstHalfWeight"), rule("converted")),
        multiply(parameter("secondHalfWeight"), field("secondHalf")),
      ),
  })
  .rule("member", "predicate", {
    label: { id: "Predikat kinerja tahun 2021", en: "Performance predicate of 2021" },
    output: { kind: "category", set: "performancePredicate" },
    source: { instrument: "PP 30/2019", evidence: "recalled" },
    note: {
      id: "Sangat Baik memerlukan ide baru; tanpa ide baru nilai 110 sampai 120 adalah Baik.",
      en: "Very good needs a new idea; without one a value of 110 to 120 is good.",
    },
    expression: ({ rule, field, parameter, category }) => {
      const lower: readonly BandInput[] = [
        {
          atLeast: parameter("predicateFairLeast"),
          lessThan: parameter("predicateGoodLeast"),
          then: category("performancePredicate", "fair"),
        },
        {
          atLeast: parameter("predicatePoorLeast"),
          lessThan: parameter("predicateFairLeast"),
          then: category("performancePredicate", "poor"),
        },
        {
          atLeast: decimal("0", "point"),
          lessThan: parameter("predicatePoorLeast"),
          then: category("performancePredicate", "veryPoor"),
        },
      ];
      const good = category("performancePredicate", "good");
      const greatest = parameter("scoreGreatest");
      return choose(
        field("newIdea"),
        bands(rule("finalScore"), [
          {
            atLeast: parameter("predicateVeryGoodLeast"),
            atMost: greatest,
            then: category("performancePredicate", "veryGood"),
          },
          { atLeast: parameter("predicateGoodLeast"), lessThan: parameter("predicateVeryGoodLeast"), then: good },
          ...lower,
        ]),
        bands(rule("finalScore"), [
          { atLeast: parameter("predicateGoodLeast"), atMost: greatest, then: good },
          ...lower,
        ]),
      );
    },
  })
  .total({ parameters: ["firstHalfWeight", "secondHalfWeight"], value: "1" })
  .cases(...year2021Cases)
  .build();
