import { atLeast, bands, choose, decimal, definePolicy } from "@kinerja/policy";
import { pp94Of2021AbsenceCases } from "./pp94Of2021AbsenceCases.ts";
import { pp94Of2021AbsenceParameters as parameters } from "./pp94Of2021AbsenceParameters.ts";
import { pp94Of2021AbsenceSource as source } from "./pp94Of2021AbsenceSource.ts";

const days = {
  kind: "number",
  unit: "workingDay",
  decimals: 0,
  least: "0",
  greatest: "366",
  better: "lower",
} as const;

/**
 * Which threshold of PP 94/2021 the unexcused absence of a civil servant (PNS) has reached, by the
 * working days of one year and the longest run of them.
 *
 * A threshold is no sanction: an examination comes first, and an authorised official decides.
 *
 * @example
 * pp94Of2021Absence.levels[0]?.rules["thresholdReached"]?.label.en; // => "Threshold reached"
 */
export const pp94Of2021Absence = definePolicy({
  id: "pp-94-2021-absence",
  version: "1.0.0",
  title: {
    id: "Disiplin Pegawai Negeri Sipil: ambang ketidakhadiran tanpa alasan yang sah",
    en: "Discipline of civil servants (PNS): thresholds of absence without a valid reason",
  },
  subject: "absenceThreshold",
  validity: { from: "2021-08-31" },
  appliesTo: ["pns"],
  source: { ...source, evidence: "recalled" },
  notes: [
    {
      id: "Hasilnya menyebut ambang pasal mana yang tercapai, bukan hukuman bagi seseorang. Pemeriksaan mendahului setiap hukuman disiplin, dan pejabat yang berwenang yang memutuskannya.",
      en: "The result says which threshold is reached; it is no sanction of a person. An examination comes before any disciplinary sanction, and the authorised official decides.",
    },
    {
      id: "Bunyi peraturannya belum terlihat; angka berasal dari tabel dan contoh sumber sekunder. Hari mulai berlaku, 31 Agustus 2021, berasal dari ingatan dan belum diperiksa; karena itu sumber kebijakan ini secara keseluruhan dinilai recalled. Berita yang menulis 4-7 atau 12-24 hari keliru.",
      en: "The regulation's own words were not seen; the numbers come from tables and examples of secondary sources. The first day in force, 31 August 2021, is recalled and not checked; the source of this policy as a whole is graded recalled for that reason. News that writes 4-7 or 12-24 days is wrong.",
    },
    {
      id: "Penghentian gaji mulai bulan berikutnya pada 10 hari terus-menerus tidak dihitung di sini.",
      en: "That the salary stops from the next month at 10 days in a row is not computed here.",
    },
    {
      id: "Belum terlihat: apakah rentetan hari boleh melewati pergantian tahun. Karena itu rentetan terpanjang tidak dibandingkan dengan jumlah hari dalam setahun; periksa keduanya.",
      en: "Not seen: whether a run of days may cross the turn of the year. The longest run is not compared with the days of the year for that reason; check both.",
    },
  ],
})
  .categories("absenceThreshold", {
    label: { id: "Ambang ketidakhadiran", en: "Threshold of absence" },
    ordered: true,
    members: [
      { name: "discharge", label: { id: "Ambang pemberhentian", en: "Threshold of discharge" } },
      {
        name: "release12Months",
        label: {
          id: "Ambang pembebasan dari jabatan menjadi pelaksana selama 12 bulan",
          en: "Threshold of a release from the post to staff duties for 12 months",
        },
      },
      {
        name: "demotion12Months",
        label: {
          id: "Ambang penurunan jabatan setingkat lebih rendah selama 12 bulan",
          en: "Threshold of a post one level lower for 12 months",
        },
      },
      {
        name: "cut25For12Months",
        label: {
          id: "Ambang pemotongan tunjangan kinerja 25% selama 12 bulan",
          en: "Threshold of a 25% cut of the performance allowance for 12 months",
        },
      },
      {
        name: "cut25For9Months",
        label: {
          id: "Ambang pemotongan tunjangan kinerja 25% selama 9 bulan",
          en: "Threshold of a 25% cut of the performance allowance for 9 months",
        },
      },
      {
        name: "cut25For6Months",
        label: {
          id: "Ambang pemotongan tunjangan kinerja 25% selama 6 bulan",
          en: "Threshold of a 25% cut of the performance allowance for 6 months",
        },
      },
      {
        name: "dissatisfactionStatement",
        label: {
          id: "Ambang pernyataan tidak puas secara tertulis",
          en: "Threshold of a written statement of dissatisfaction",
        },
      },
      {
        name: "writtenReprimand",
        label: { id: "Ambang teguran tertulis", en: "Threshold of a written reprimand" },
      },
      {
        name: "oralReprimand",
        label: { id: "Ambang teguran lisan", en: "Threshold of an oral reprimand" },
      },
      { name: "none", label: { id: "Tidak ada", en: "None" } },
    ],
  })
  .parameter("oralReprimandLeast", parameters.oralReprimandLeast)
  .parameter("writtenReprimandLeast", parameters.writtenReprimandLeast)
  .parameter("dissatisfactionStatementLeast", parameters.dissatisfactionStatementLeast)
  .parameter("cut25For6MonthsLeast", parameters.cut25For6MonthsLeast)
  .parameter("cut25For9MonthsLeast", parameters.cut25For9MonthsLeast)
  .parameter("cut25For12MonthsLeast", parameters.cut25For12MonthsLeast)
  .parameter("demotion12MonthsLeast", parameters.demotion12MonthsLeast)
  .parameter("release12MonthsLeast", parameters.release12MonthsLeast)
  .parameter("dischargeLeast", parameters.dischargeLeast)
  .parameter("dischargeRunLeast", parameters.dischargeRunLeast)
  .level("member", {
    label: { id: "Pegawai", en: "Employee" },
    fields: {
      absentDays: {
        ...days,
        label: {
          id: "Hari kerja tidak masuk tanpa alasan yang sah, kumulatif dalam satu tahun",
          en: "Working days absent without a valid reason, added up over one year",
        },
      },
      longestRun: {
        ...days,
        label: {
          id: "Rentetan terpanjang hari kerja tidak masuk tanpa alasan yang sah",
          en: "Longest run of working days absent without a valid reason",
        },
        whenMissing: "0",
      },
    },
  })
  .rule("member", "thresholdReached", {
    label: { id: "Ambang yang tercapai", en: "Threshold reached" },
    output: { kind: "category", set: "absenceThreshold" },
    source,
    note: {
      id: "Ini bukan hukuman dan bukan temuan pelanggaran disiplin. Pemeriksaan mendahului setiap hukuman.",
      en: "This is no sanction and no finding of a disciplinary offence. An examination comes before any sanction.",
    },
    expression: ({ field, parameter, category }) =>
      choose(
        atLeast(field("longestRun"), parameter("dischargeRunLeast")),
        category("absenceThreshold", "discharge"),
        bands(field("absentDays"), [
          { atLeast: parameter("dischargeLeast"), then: category("absenceThreshold", "discharge") },
          {
            atLeast: parameter("release12MonthsLeast"),
            lessThan: parameter("dischargeLeast"),
            then: category("absenceThreshold", "release12Months"),
          },
          {
            atLeast: parameter("demotion12MonthsLeast"),
            lessThan: parameter("release12MonthsLeast"),
            then: category("absenceThreshold", "demotion12Months"),
          },
          {
            atLeast: parameter("cut25For12MonthsLeast"),
            lessThan: parameter("demotion12MonthsLeast"),
            then: category("absenceThreshold", "cut25For12Months"),
          },
          {
            atLeast: parameter("cut25For9MonthsLeast"),
            lessThan: parameter("cut25For12MonthsLeast"),
            then: category("absenceThreshold", "cut25For9Months"),
          },
          {
            atLeast: parameter("cut25For6MonthsLeast"),
            lessThan: parameter("cut25For9MonthsLeast"),
            then: category("absenceThreshold", "cut25For6Months"),
          },
          {
            atLeast: parameter("dissatisfactionStatementLeast"),
            lessThan: parameter("cut25For6MonthsLeast"),
            then: category("absenceThreshold", "dissatisfactionStatement"),
          },
          {
            atLeast: parameter("writtenReprimandLeast"),
            lessThan: parameter("dissatisfactionStatementLeast"),
            then: category("absenceThreshold", "writtenReprimand"),
          },
          {
            atLeast: parameter("oralReprimandLeast"),
            lessThan: parameter("writtenReprimandLeast"),
            then: category("absenceThreshold", "oralReprimand"),
          },
          {
            atLeast: decimal("0", "workingDay"),
            lessThan: parameter("oralReprimandLeast"),
            then: category("absenceThreshold", "none"),
          },
        ]),
      ),
  })
  .cases(...pp94Of2021AbsenceCases)
  .build();
