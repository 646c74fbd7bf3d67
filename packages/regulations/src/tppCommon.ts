import { add, cap, decimal, definePolicy, divide, multiply, round, subtract } from "@kinerja/policy";
import { tppCommonCases } from "./tppCommonCases.ts";
import { tppCommonFields } from "./tppCommonFields.ts";
import { tppCommonParameters as parameters } from "./tppCommonParameters.ts";
import { tppCommonSource as sources } from "./tppCommonSource.ts";

const money = { kind: "number", unit: "rupiah", decimals: 8 } as const;
const whole = decimal("100", "percent");
// Ten decimals hold every part to the last digit, so that the allowance is rounded once.
const exactly = { decimals: 10 } as const;

/**
 * The monthly allowance (TPP) of a regional civil servant by the common pattern: 60 % for productivity,
 * 40 % for discipline with a cut for each event, and what a disciplinary decision takes off.
 *
 * A region's own regulation decides; put it on as an overlay such as `kepahiang-perbup-10-2022`.
 *
 * @example
 * Object.keys(tppCommon.levels[0]?.rules ?? {});
 * // => ["disciplineCut", "productivityPart", "disciplinePart", "allowance"]
 */
export const tppCommon = definePolicy({
  id: "tpp-common",
  version: "1.0.0",
  title: {
    id: "Tambahan Penghasilan Pegawai (TPP): pola umum daerah",
    en: "Allowance of regional civil servants (TPP): the common pattern",
  },
  subject: "performanceAllowance",
  validity: { from: "2021-01-01" },
  appliesTo: ["pns"],
  source: sources.inferred,
  notes: [
    {
      id: "Ini pola umum, bukan peraturan daerah Anda. TPP seseorang ditentukan oleh peraturan kepala daerahnya; tambahkan sebagai perubahan (overlay), misalnya kepahiang-perbup-10-2022.",
      en: "This is a common pattern, not your region's regulation. A person's allowance is set by the regulation of the head of the region; put it on as an overlay, such as kepahiang-perbup-10-2022.",
    },
    {
      id: "Bunyi Kepmendagri 900-4700/2020 dan penggantinya belum terlihat. Pembagian 60/40 dan tabel potongan berasal dari sumber kedua yang sepakat. Hari mulai berlaku adalah hari pertama sesudah tahun pada nomornya.",
      en: "The words of Kepmendagri 900-4700/2020 and of its successors were not seen. The 60/40 split and the table of cuts come from secondary sources that agree. The first day in force is the first day after the year in its number.",
    },
    {
      id: "Simpulan, belum terlihat tertulis: potongan paling banyak seluruh bagian disiplin, pengurangan karena hukuman disiplin dihitung dari jumlah kedua bagian, dan pembulatan satu kali ke rupiah penuh (setengah ke atas).",
      en: "Conclusions, not seen in writing: the cut is at most the whole discipline part, a disciplinary decision takes its part off the sum of both parts, and there is one rounding to whole rupiah (half up).",
    },
    {
      id: "Menit keterlambatan tidak dihitung di sini: yang diisi ialah berapa kali pada tiap kelompok menit. Dinas, cuti, dan izin yang sah bukan ketidakhadiran tanpa alasan.",
      en: "Minutes of lateness are not counted here: what goes in is how often each group of minutes occurred. Official travel, leave and excused absence are no absence without a valid reason.",
    },
    {
      id: "Belum terlihat: apakah pola ini dipakai untuk PPPK. Daerah mengaturnya masing-masing.",
      en: "Not seen: whether the pattern is used for PPPK. Regions rule on it each by itself.",
    },
  ],
})
  .parameter("productivityShare", parameters.productivityShare)
  .parameter("disciplineShare", parameters.disciplineShare)
  .parameter("late1Rate", parameters.late1Rate)
  .parameter("late2Rate", parameters.late2Rate)
  .parameter("late3Rate", parameters.late3Rate)
  .parameter("late4Rate", parameters.late4Rate)
  .parameter("noCheckRate", parameters.noCheckRate)
  .parameter("absentRate", parameters.absentRate)
  .parameter("ceremonyRate", parameters.ceremonyRate)
  .parameter("cutGreatest", parameters.cutGreatest)
  .level("member", { label: { id: "Pegawai", en: "Employee" }, fields: tppCommonFields })
  .rule("member", "disciplineCut", {
    label: { id: "Potongan bagian disiplin", en: "Cut of the discipline part" },
    output: { kind: "number", unit: "percent", decimals: 2 },
    source: sources.cuts,
    note: {
      id: "Banyaknya tiap kejadian kali potongannya, dijumlahkan, paling banyak 100 persen.",
      en: "How often each event occurred times its cut, added up, at most 100 percent.",
    },
    expression: ({ field, parameter }) =>
      cap(
        add(
          multiply(field("late1"), parameter("late1Rate")),
          multiply(field("late2"), parameter("late2Rate")),
          multiply(field("late3"), parameter("late3Rate")),
          multiply(field("late4"), parameter("late4Rate")),
          multiply(field("noCheck"), parameter("noCheckRate")),
          multiply(field("absentDays"), parameter("absentRate")),
          multiply(field("missedCeremony"), parameter("ceremonyRate")),
        ),
        parameter("cutGreatest"),
      ),
  })
  .rule("member", "productivityPart", {
    label: { id: "Bagian produktivitas kerja", en: "Productivity part" },
    output: money,
    source: sources.split,
    note: {
      id: "TPP dasar kali bagian produktivitas kali nilai produktivitas kerja; tidak dibulatkan.",
      en: "Basic allowance times the share of productivity times work productivity; not rounded.",
    },
    expression: ({ field, parameter }) =>
      divide(multiply(field("base"), parameter("productivityShare"), field("productivity")), whole, exactly),
  })
  .rule("member", "disciplinePart", {
    label: { id: "Bagian disiplin kerja", en: "Discipline part" },
    output: money,
    source: sources.split,
    note: {
      id: "TPP dasar kali bagian disiplin, dikurangi potongannya; tidak dibulatkan.",
      en: "Basic allowance times the share of discipline, less its cut; not rounded.",
    },
    expression: ({ field, rule, parameter }) =>
      divide(
        multiply(field("base"), parameter("disciplineShare"), subtract(whole, rule("disciplineCut"))),
        multiply(whole, whole),
        exactly,
      ),
  })
  .rule("member", "allowance", {
    label: { id: "TPP sebulan", en: "Allowance for the month" },
    output: { kind: "number", unit: "rupiah", decimals: 0 },
    source: sources.inferred,
    note: {
      id: "Jumlah kedua bagian, dikurangi menurut keputusan pejabat bila ada; dibulatkan satu kali ke rupiah penuh.",
      en: "The sum of both parts, less what an official's decision takes off, if any; rounded once to whole rupiah.",
    },
    expression: ({ field, rule }) =>
      round(multiply(add(rule("productivityPart"), rule("disciplinePart")), subtract("1", field("sanctionRate"))), 0),
  })
  .total({ parameters: ["productivityShare", "disciplineShare"], value: "100" })
  .cases(...tppCommonCases)
  .build();
