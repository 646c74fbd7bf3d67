import { all, atLeast, atMost, bands, count, definePolicy, divide, multiply, sum } from "@kinerja/policy";
import { permenpanrb14Of2017Cases } from "./permenpanrb14Of2017Cases.ts";
import { permenpanrb14Of2017Parameters as parameters } from "./permenpanrb14Of2017Parameters.ts";
import { permenpanrb14Of2017Source as source } from "./permenpanrb14Of2017Source.ts";

/**
 * The community satisfaction index of a service unit by PermenPANRB 14/2017, from the sums of the
 * answers to each element of the survey.
 *
 * The index is one division of exact sums, rounded half-up to the two decimals of the printed bands;
 * rounding the weight 1/9 first (0.11 or 0.111) gives another index and is a known fault of reports.
 *
 * @example
 * Object.keys(permenpanrb14Of2017.levels[0]?.rules ?? {}); // => ["weightedMean", "index", "grade"]
 */
export const permenpanrb14Of2017 = definePolicy({
  id: "permenpanrb-14-2017",
  version: "1.0.0",
  title: {
    id: "Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik",
    en: "Community satisfaction survey of public service units",
  },
  subject: "communitySatisfaction",
  validity: { from: "2017-05-09" },
  appliesTo: [],
  source: { ...source, evidence: "recalled" },
  notes: [
    {
      id: 'Tanggal awal berlaku, 9 Mei 2017, berasal dari ingatan dan belum diperiksa; karena itu sumber kebijakan ini secara keseluruhan bernilai "ingatan", walaupun angka-angkanya berasal dari sumber sekunder.',
      en: 'The first day in force, 9 May 2017, is recalled and not checked; the source of this policy as a whole is graded "recalled" for that reason, although its numbers come from secondary sources.',
    },
    {
      id: "Yang dinilai unit pelayanan, bukan pegawai; karena itu daftar jenis pegawai kosong.",
      en: "A service unit is assessed, no employee; the list of employment kinds is empty for that reason.",
    },
    {
      id: "Bobot setiap unsur satu per jumlah unsur. Laporan yang membulatkannya menjadi 0,111 atau 0,11 memperoleh indeks yang lebih rendah: survei 29 responden tercetak 90,56, sedangkan hasil tepatnya 91,48.",
      en: "Each element weighs one over the number of elements. Reports that round it to 0.111 or 0.11 get a lower index: the survey of 29 respondents printed 90.56 where the exact result is 91.48.",
    },
    {
      id: "Kelas ditetapkan dari indeks dua desimal, bukan dari nilai interval empat desimal yang batasnya tidak selalu sepadan. Bahwa pembulatan dilakukan sebelum pengelompokan adalah kesimpulan, bukan bunyi peraturan.",
      en: "The grade follows from the index with two decimals, not from the four-decimal interval values, whose edges do not always match. That rounding comes before banding is a conclusion, not the regulation's wording.",
    },
    {
      id: "Urutan unsur ke-8 dan ke-9 berbeda antarsumber; urutan tidak memengaruhi hasil, sehingga unsur tidak diberi nomor di sini.",
      en: "Sources differ in which element is the eighth and which the ninth; the order does not change the result, so elements have no number here.",
    },
  ],
})
  .categories("serviceGrade", {
    label: { id: "Mutu pelayanan", en: "Service grade" },
    ordered: true,
    members: [
      { name: "D", label: { id: "D (Tidak baik)", en: "D (Not good)" } },
      { name: "C", label: { id: "C (Kurang baik)", en: "C (Less than good)" } },
      { name: "B", label: { id: "B (Baik)", en: "B (Good)" } },
      { name: "A", label: { id: "A (Sangat baik)", en: "A (Very good)" } },
    ],
  })
  .parameter("answerLeast", parameters.answerLeast)
  .parameter("answerGreatest", parameters.answerGreatest)
  .parameter("conversionValue", parameters.conversionValue)
  .parameter("gradeDLeast", parameters.gradeDLeast)
  .parameter("gradeCLeast", parameters.gradeCLeast)
  .parameter("gradeBLeast", parameters.gradeBLeast)
  .parameter("gradeALeast", parameters.gradeALeast)
  .parameter("indexGreatest", parameters.indexGreatest)
  .level("member", {
    label: { id: "Unit pelayanan", en: "Service unit" },
    fields: {
      respondents: {
        kind: "number",
        label: { id: "Jumlah responden", en: "Number of respondents" },
        unit: "count",
        decimals: 0,
        least: "1",
        greatest: "10000000",
      },
    },
  })
  .level("elements", {
    label: { id: "Unsur pelayanan", en: "Service elements" },
    // The regulation has nine; it allows another number, whose weight is one over that number.
    greatestCount: 50,
    fields: {
      sum: {
        kind: "number",
        label: { id: "Jumlah nilai jawaban unsur", en: "Sum of the answers to the element" },
        note: {
          id: "Jumlah jawaban semua responden; setiap jawaban bernilai 1 sampai 4.",
          en: "The answers of all respondents added up; each answer is 1 to 4.",
        },
        unit: "point",
        decimals: 0,
        least: "0",
        greatest: "40000000",
        better: "higher",
      },
    },
  })
  .rule("elements", "mean", {
    label: { id: "Nilai rata-rata unsur", en: "Mean of the element" },
    output: { kind: "number", unit: "point", decimals: 6 },
    source,
    expression: ({ field }) => divide(field("sum"), field("respondents")),
  })
  .rule("member", "weightedMean", {
    label: { id: "Nilai rata-rata tertimbang", en: "Weighted mean" },
    output: { kind: "number", unit: "point", decimals: 6 },
    source,
    note: {
      id: "Rata-rata unsur dengan bobot sama, dihitung sekali bagi dari jumlah yang tepat.",
      en: "The mean of the elements with equal weights, taken by one division of exact sums.",
    },
    expression: ({ field, over }) => {
      const elements = over("elements");
      return divide(
        sum(elements, elements.field("sum"), { absent: "propagate", empty: "notMeasured" }),
        multiply(field("respondents"), count(elements)),
        { whenZero: "notMeasured" },
      );
    },
  })
  .rule("member", "index", {
    label: { id: "Indeks kepuasan masyarakat", en: "Community satisfaction index" },
    output: { kind: "number", unit: "point", decimals: 2 },
    source,
    note: {
      id: "Nilai rata-rata tertimbang kali 25, dua desimal, setengah dibulatkan ke atas.",
      en: "The weighted mean times 25, two decimals, half rounded up.",
    },
    expression: ({ field, parameter, over }) => {
      const elements = over("elements");
      return divide(
        multiply(
          parameter("conversionValue"),
          sum(elements, elements.field("sum"), { absent: "propagate", empty: "notMeasured" }),
        ),
        multiply(field("respondents"), count(elements)),
        { decimals: 2, whenZero: "notMeasured" },
      );
    },
  })
  .rule("member", "grade", {
    label: { id: "Mutu pelayanan", en: "Service grade" },
    output: { kind: "category", set: "serviceGrade" },
    source,
    expression: ({ rule, parameter, category }) =>
      bands(rule("index"), [
        {
          atLeast: parameter("gradeALeast"),
          atMost: parameter("indexGreatest"),
          then: category("serviceGrade", "A"),
        },
        {
          atLeast: parameter("gradeBLeast"),
          lessThan: parameter("gradeALeast"),
          then: category("serviceGrade", "B"),
        },
        {
          atLeast: parameter("gradeCLeast"),
          lessThan: parameter("gradeBLeast"),
          then: category("serviceGrade", "C"),
        },
        {
          atLeast: parameter("gradeDLeast"),
          lessThan: parameter("gradeCLeast"),
          then: category("serviceGrade", "D"),
        },
      ]),
  })
  .constraint("elements", {
    name: "sumWithinAnswers",
    test: ({ field, parameter }) =>
      all(
        atLeast(field("sum"), multiply(parameter("answerLeast"), field("respondents"))),
        atMost(field("sum"), multiply(parameter("answerGreatest"), field("respondents"))),
      ),
    message: {
      id: "Jumlah jawaban unsur ini (sum) tidak mungkin: setiap responden menjawab 1 sampai 4, sehingga jumlahnya antara satu kali dan empat kali jumlah responden (respondents). Periksa kedua angka itu.",
      en: "The sum of this element's answers (sum) is not possible: every respondent answers 1 to 4, so it lies between one and four times the number of respondents (respondents). Check both numbers.",
    },
  })
  .cases(...permenpanrb14Of2017Cases)
  .build();
