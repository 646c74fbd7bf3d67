import type { Source } from "@kinerja/model";
import { definePolicy, table } from "@kinerja/policy";
import { permenpanrb6Of2022Cases } from "./permenpanrb6Of2022Cases.ts";

const source: Source = {
  instrument: "PermenPANRB 6/2022",
  url: "https://peraturan.bpk.go.id/Details/202232/permen-pan-rb-no-6-tahun-2022",
  evidence: "secondary",
};

/**
 * The predicate of an employee by PermenPANRB 6/2022: the nine cells that join the rating of work
 * results with the rating of work behaviour.
 *
 * Both ratings are the judgement of the rater; the regulation gives no number scale for them.
 *
 * @example
 * permenpanrb6Of2022.levels[0]?.rules["predicate"]?.label.en; // => "Performance predicate"
 */
export const permenpanrb6Of2022 = definePolicy({
  id: "permenpanrb-6-2022",
  version: "1.0.0",
  title: {
    id: "Pengelolaan Kinerja Pegawai Aparatur Sipil Negara",
    en: "Performance management of civil servants",
  },
  subject: "employeePredicate",
  validity: { from: "2022-02-03" },
  appliesTo: ["pns", "pppk"],
  source,
  notes: [
    {
      id: "Lampiran yang memuat matriks tidak terbaca langsung. Kesembilan sel diambil dari beberapa sumber turunan yang saling bebas dan sepakat.",
      en: "The annex with the matrix could not be read itself. The nine cells come from several independent derived sources that agree.",
    },
    {
      id: "Tanggal berlaku diambil dari tanggal penetapan, 3 Februari 2022; tanggal pengundangannya belum terlihat.",
      en: "The first day in force is the day on which the regulation was set, 3 February 2022; the day of promulgation was not seen.",
    },
    {
      id: "PPPK Paruh Waktu tidak dicantumkan: apakah matriks ini dipakai untuk mereka belum terlihat.",
      en: "Part-time PPPK are not listed: whether this matrix is used for them was not seen.",
    },
    {
      id: "Uji untuk setiap rating (di atas, sesuai, di bawah ekspektasi) adalah pertimbangan pejabat penilai dan bunyinya belum terlihat; ambang angka yang beredar adalah pilihan instansi.",
      en: "The test for each rating (above, meets, below expectation) is the rater's judgement and its words were not seen; number thresholds in circulation are choices of single agencies.",
    },
  ],
})
  .categories("expectationRating", {
    label: { id: "Rating terhadap ekspektasi", en: "Rating against expectation" },
    ordered: true,
    members: [
      { name: "below", label: { id: "Di bawah ekspektasi", en: "Below expectation" } },
      { name: "meets", label: { id: "Sesuai ekspektasi", en: "Meets expectation" } },
      { name: "above", label: { id: "Di atas ekspektasi", en: "Above expectation" } },
    ],
  })
  .categories("employeePredicate", {
    label: { id: "Predikat kinerja pegawai", en: "Employee performance predicate" },
    ordered: true,
    members: [
      { name: "veryPoor", label: { id: "Sangat Kurang", en: "Very poor" } },
      {
        name: "poor",
        label: {
          id: "Kurang/Misconduct (perilaku di bawah ekspektasi; bukan putusan pelanggaran disiplin)",
          en: "Poor (behaviour below expectation; no finding of a disciplinary offence)",
        },
        note: {
          id: "Tercetak sebagai Kurang/Misconduct. Predikat ini lahir dari rating perilaku; pelanggaran disiplin diperiksa dan diputus menurut aturannya sendiri.",
          en: "Printed as Kurang/Misconduct. It follows from the rating of behaviour; a disciplinary offence is examined and decided under rules of its own.",
        },
      },
      { name: "needsImprovement", label: { id: "Butuh Perbaikan", en: "Needs improvement" } },
      { name: "good", label: { id: "Baik", en: "Good" } },
      { name: "veryGood", label: { id: "Sangat Baik", en: "Very good" } },
    ],
  })
  .level("member", {
    label: { id: "Pegawai", en: "Employee" },
    fields: {
      resultRating: {
        kind: "category",
        label: { id: "Rating hasil kerja", en: "Rating of work results" },
        set: "expectationRating",
        better: "higher",
      },
      behaviourRating: {
        kind: "category",
        label: { id: "Rating perilaku kerja", en: "Rating of work behaviour" },
        set: "expectationRating",
        better: "higher",
      },
    },
  })
  .rule("member", "predicate", {
    label: { id: "Predikat kinerja", en: "Performance predicate" },
    output: { kind: "category", set: "employeePredicate" },
    source,
    note: {
      id: "Kuadran kinerja: baris hasil kerja, kolom perilaku kerja.",
      en: "The performance quadrant: rows are work results, columns are work behaviour.",
    },
    expression: ({ field, category }) =>
      table(
        [field("resultRating"), field("behaviourRating")],
        [
          { when: ["above", "below"], then: category("employeePredicate", "poor") },
          { when: ["above", "meets"], then: category("employeePredicate", "good") },
          { when: ["above", "above"], then: category("employeePredicate", "veryGood") },
          { when: ["meets", "below"], then: category("employeePredicate", "poor") },
          { when: ["meets", "meets"], then: category("employeePredicate", "good") },
          { when: ["meets", "above"], then: category("employeePredicate", "good") },
          { when: ["below", "below"], then: category("employeePredicate", "veryPoor") },
          { when: ["below", "meets"], then: category("employeePredicate", "needsImprovement") },
          { when: ["below", "above"], then: category("employeePredicate", "needsImprovement") },
        ],
      ),
  })
  .cases(...permenpanrb6Of2022Cases)
  .build();
