import { bands, decimal, definePolicy, divide, floor, multiply, subtract } from "@kinerja/policy";
import { tppMinutesCases } from "./tppMinutesCases.ts";
import { tppMinutesParameters as parameters } from "./tppMinutesParameters.ts";
import { tppMinutesSource as source } from "./tppMinutesSource.ts";

const whole = decimal("100", "percent");

/**
 * An example: the performance part of an allowance by minutes of work beyond those of the month, in bands.
 *
 * It is known from slides that name no regulation; what makes up the rest of the allowance was not seen.
 *
 * @example
 * Object.keys(tppMinutes.levels[0]?.rules ?? {}); // => ["surplus", "paidPercent", "performancePart"]
 */
export const tppMinutes = definePolicy({
  id: "tpp-minutes",
  version: "1.0.0",
  title: {
    id: "Contoh: bagian kinerja TPP menurut menit kerja",
    en: "Example: the performance part of an allowance by minutes of work",
  },
  subject: "performancePartByMinutes",
  declared: "example",
  validity: { from: "2021-01-01" },
  appliesTo: ["pns"],
  source: { ...source, evidence: "inferred" },
  notes: [
    {
      id: "Contoh dari paparan yang tidak menyebut peraturannya. Tanggal mulainya hanya agar contoh dapat dihitung.",
      en: "An example from slides that name no regulation. Its first day only serves to make the example computable.",
    },
    {
      id: "Dihitung bagian kinerja saja (60 persen). Bagian lainnya dan pembulatannya belum terlihat. Tanpa kelebihan menit, bagian kinerja tidak dibayar.",
      en: "Only the performance part (60 percent) is computed. The rest and the rounding were not seen. Without surplus minutes the performance part is not paid.",
    },
  ],
})
  .parameter("monthMinutes", parameters.monthMinutes)
  .parameter("performanceShare", parameters.performanceShare)
  .parameter("band50Greatest", parameters.band50Greatest)
  .parameter("band70Greatest", parameters.band70Greatest)
  .parameter("band80Greatest", parameters.band80Greatest)
  .parameter("band90Greatest", parameters.band90Greatest)
  .parameter("paid50", parameters.paid50)
  .parameter("paid70", parameters.paid70)
  .parameter("paid80", parameters.paid80)
  .parameter("paid90", parameters.paid90)
  .parameter("paid100", parameters.paid100)
  .level("member", {
    label: { id: "Pegawai", en: "Employee" },
    fields: {
      base: {
        kind: "number",
        label: { id: "TPP dasar", en: "Basic allowance" },
        unit: "rupiah",
        decimals: 2,
        least: "0",
        greatest: "1000000000000",
        better: "higher",
      },
      minutes: {
        kind: "number",
        label: { id: "Menit kerja yang diakui sebulan", en: "Minutes of work recognised in the month" },
        unit: "minute",
        decimals: 0,
        least: "0",
        greatest: "44640",
        better: "higher",
      },
    },
  })
  .rule("member", "surplus", {
    label: { id: "Kelebihan menit", en: "Surplus minutes" },
    output: { kind: "number", unit: "minute", decimals: 0 },
    source,
    note: {
      id: "Menit yang diakui dikurangi menit kerja sebulan; dapat negatif.",
      en: "Minutes recognised less those of the month; may be negative.",
    },
    expression: ({ field, parameter }) => subtract(field("minutes"), parameter("monthMinutes")),
  })
  .rule("member", "paidPercent", {
    label: { id: "Bagian kinerja yang dibayar", en: "Part of the performance share that is paid" },
    output: { kind: "number", unit: "percent", decimals: 2 },
    source,
    expression: ({ rule, parameter }) =>
      bands(floor(rule("surplus"), decimal("0", "minute")), [
        { moreThan: parameter("band90Greatest"), then: parameter("paid100") },
        { moreThan: parameter("band80Greatest"), atMost: parameter("band90Greatest"), then: parameter("paid90") },
        { moreThan: parameter("band70Greatest"), atMost: parameter("band80Greatest"), then: parameter("paid80") },
        { moreThan: parameter("band50Greatest"), atMost: parameter("band70Greatest"), then: parameter("paid70") },
        { moreThan: decimal("0", "minute"), atMost: parameter("band50Greatest"), then: parameter("paid50") },
        { atLeast: decimal("0", "minute"), atMost: decimal("0", "minute"), then: decimal("0", "percent") },
      ]),
  })
  .rule("member", "performancePart", {
    label: { id: "Bagian kinerja sebulan", en: "Performance part of the month" },
    output: { kind: "number", unit: "rupiah", decimals: 8 },
    source: { ...source, evidence: "inferred" },
    note: {
      id: "TPP dasar kali bagian kinerja kali yang dibayar; tidak dibulatkan.",
      en: "Basic allowance times the share of performance times what is paid; not rounded.",
    },
    expression: ({ field, rule, parameter }) =>
      divide(multiply(field("base"), parameter("performanceShare"), rule("paidPercent")), multiply(whole, whole), {
        decimals: 10,
      }),
  })
  .cases(...tppMinutesCases)
  .build();
