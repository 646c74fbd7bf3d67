import { definePolicy } from "@kinerja/policy";
import { akipBands } from "./akipBands.ts";
import { akipCases } from "./akipCases.ts";
import { akipCategories } from "./akipCategories.ts";
import { akipParameters as parameters } from "./akipParameters.ts";
import { akipSource as source } from "./akipSource.ts";

/**
 * The category of an agency's performance accountability (AKIP) by its evaluation score, AA to D.
 *
 * Every category closes above, so that 90 is A and 90.01 is AA. The score itself, from the evaluation
 * sheet, is an input; `akip-lke` works it out from the answers.
 *
 * @example
 * akip.categories["accountabilityCategory"]?.members.map(({ name }) => name);
 * // => ["D", "C", "CC", "B", "BB", "A", "AA"]
 */
export const akip = definePolicy({
  id: "akip",
  version: "1.0.0",
  title: {
    id: "Kategori Akuntabilitas Kinerja Instansi Pemerintah",
    en: "Categories of the performance accountability of government agencies",
  },
  subject: "agencyAccountability",
  validity: { from: "2022-01-01" },
  appliesTo: [],
  source,
  notes: [
    {
      id: "Hari mulai berlaku belum terlihat: 1 Januari 2022 adalah hari pertama sesudah tahun pada nomor PermenPANRB 88/2021.",
      en: "The first day in force was not seen: 1 January 2022 is the first day after the year in the number of PermenPANRB 88/2021.",
    },
    {
      id: "Yang dinilai instansi atau unitnya, bukan pegawai; karena itu daftar jenis pegawai kosong.",
      en: "An agency or a unit of one is assessed, no employee; the list of employment kinds is empty for that reason.",
    },
    {
      id: "Setiap kategori tertutup di atas: 90 adalah A, 80 adalah BB. Nilai dua desimal dipakai apa adanya, tanpa pembulatan.",
      en: "Each category closes above: 90 is A, 80 is BB. A score with two decimals is taken as it is, without rounding.",
    },
  ],
})
  .categories("accountabilityCategory", akipCategories)
  .parameter("scoreGreatest", parameters.scoreGreatest)
  .parameter("aGreatest", parameters.aGreatest)
  .parameter("bbGreatest", parameters.bbGreatest)
  .parameter("bGreatest", parameters.bGreatest)
  .parameter("ccGreatest", parameters.ccGreatest)
  .parameter("cGreatest", parameters.cGreatest)
  .parameter("dGreatest", parameters.dGreatest)
  .level("member", {
    label: { id: "Instansi atau unit kerja", en: "Agency or unit" },
    fields: {
      score: {
        kind: "number",
        label: { id: "Nilai hasil evaluasi AKIP", en: "AKIP evaluation score" },
        unit: "point",
        decimals: 2,
        least: "0",
        greatest: "100",
        better: "higher",
      },
    },
  })
  .rule("member", "category", {
    label: { id: "Kategori", en: "Category" },
    output: { kind: "category", set: "accountabilityCategory" },
    source,
    expression: ({ field }) => akipBands(field("score")),
  })
  .cases(...akipCases)
  .build();
