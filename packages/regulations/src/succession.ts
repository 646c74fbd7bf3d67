import type { Succession } from "@kinerja/policy";

/**
 * What took the place of what among the regulations, from which day and by which article: the way back
 * from a rule of today to the one that held in an earlier year.
 *
 * @example
 * succession.find(({ to }) => to === "permenpanrb-6-2022")?.by.locator; // => { article: "38" }
 */
export const succession: readonly Succession[] = [
  {
    subject: "employeePredicate",
    from: null,
    to: "pp-46-2011",
    on: "2014-01-01",
    by: { instrument: "PP 46/2011 jo. Perka BKN 1/2013", evidence: "secondary" },
    note: {
      id: "Penilaian prestasi kerja PNS. Aturan sebelum itu belum dimuat di sini.",
      en: "Assessment of the performance of civil servants (PNS). The rule before it is not held here.",
    },
  },
  {
    subject: "employeePredicate",
    from: "pp-46-2011",
    to: "pp-30-2019",
    on: "2021-07-01",
    by: { instrument: "PP 30/2019 jo. PermenPANRB 8/2021", evidence: "secondary" },
    note: {
      id: "Tahun 2021 terdiri atas dua periode: Januari sampai Juni menurut PP 46/2011, Juli sampai Desember menurut PP 30/2019 dengan PermenPANRB 8/2021. Pasalnya belum terlihat.",
      en: "2021 had two periods: January to June by PP 46/2011, July to December by PP 30/2019 with PermenPANRB 8/2021. The article was not seen.",
    },
  },
  {
    subject: "employeePredicate",
    from: "pp-30-2019",
    to: "permenpanrb-6-2022",
    on: "2022-02-03",
    by: { instrument: "PermenPANRB 6/2022", locator: { article: "38" }, evidence: "inferred" },
    note: {
      id: "Bunyi Pasal 38 menggantikan PermenPANRB 8/2021, yang menjalankan PP 30/2019. Bahwa predikat menurut PP 30/2019 berhenti pada hari itu adalah simpulan: PP 30/2019 sendiri tidak terlihat dicabut dan masih dirujuk. Tanggalnya, dari sumber sekunder, adalah tanggal penetapan; tanggal pengundangan belum terlihat.",
      en: "By its words article 38 replaced PermenPANRB 8/2021, which put PP 30/2019 into practice. That the predicate of PP 30/2019 ended on that day is a conclusion: no repeal of PP 30/2019 itself was seen, and it is still cited. The day, from a secondary source, is the one on which the regulation was set; the day of promulgation was not seen.",
    },
  },
  {
    subject: "employeePredicateOfYear",
    from: "year-2021",
    to: null,
    on: "2022-01-01",
    by: { instrument: "SE MenPANRB 3/2021", evidence: "recalled" },
    note: {
      id: "Hanya tahun 2021 yang dinilai dalam dua periode dengan aturan yang berbeda; sesudahnya tidak ada penggabungan seperti ini.",
      en: "Only 2021 was assessed in two periods under different rules; no such joining follows.",
    },
  },
  {
    subject: "resultsOfHeads",
    from: "permenpanrb-8-2021",
    to: null,
    on: "2022-02-03",
    by: { instrument: "PermenPANRB 6/2022", locator: { article: "38" }, evidence: "secondary" },
    note: {
      id: "Bunyi Pasal 38 menggantikan PermenPANRB 8/2021; tanggalnya dari sumber sekunder. Tabel nilai seperti itu tidak terlihat dalam PermenPANRB 6/2022, sehingga tidak ada aturan penerusnya di sini.",
      en: "By its words article 38 replaced PermenPANRB 8/2021; the day is from a secondary source. No such table of values was seen in PermenPANRB 6/2022, so that no rule follows it here.",
    },
  },
  {
    subject: "civilServiceLaw",
    from: null,
    to: null,
    on: "2023-10-31",
    by: { instrument: "UU 20/2023", evidence: "secondary" },
    note: {
      id: "UU 20/2023 tentang ASN mencabut UU 5/2014. Keduanya bukan dokumen kebijakan di sini.",
      en: "UU 20/2023 on the civil service repealed UU 5/2014. Neither is held as a policy document here.",
    },
  },
];
