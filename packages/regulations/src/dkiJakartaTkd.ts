import { add, decimal, definePolicy, divide, multiply, round } from "@kinerja/policy";
import { dkiJakartaTkdCases } from "./dkiJakartaTkdCases.ts";
import { dkiJakartaTkdParameters as parameters } from "./dkiJakartaTkdParameters.ts";
import { dkiJakartaTkdSource as sources } from "./dkiJakartaTkdSource.ts";

const achieved = {
  kind: "number",
  note: { id: "Dari 0 sampai 1; 1 berarti penuh.", en: "From 0 to 1; 1 is full." },
  unit: "one",
  decimals: 4,
  least: "0",
  greatest: "1",
  better: "higher",
} as const;
const money = { kind: "number", unit: "rupiah", decimals: 8 } as const;
const whole = decimal("100", "percent");
// Every part to its last digit, so that the allowance is rounded once.
const exactly = { decimals: 10 } as const;

/**
 * An example: the allowance of administrative and functional posts in Jakarta, by activity, behaviour
 * and budget absorption; 75/15/10 in 2016, 70/10/20 from 2017.
 *
 * The two regulations have one structure, so the second is a dated value and no other policy.
 *
 * @example
 * dkiJakartaTkd.parameters["activityWeight"]?.values.map(({ value }) => value); // => ["75", "70"]
 */
export const dkiJakartaTkd = definePolicy({
  id: "dki-jakarta-tkd",
  version: "1.0.0",
  title: {
    id: "Contoh: Tunjangan Kinerja Daerah DKI Jakarta, jabatan administrasi dan fungsional",
    en: "Example: performance allowance in Jakarta, administrative and functional posts",
  },
  subject: "performanceAllowanceDkiJakarta",
  declared: "example",
  validity: { from: "2016-01-01" },
  appliesTo: ["pns"],
  source: sources.inferred,
  notes: [
    {
      id: "Contoh. Bobotnya dari sumber kedua; bunyi kedua peraturan gubernur, masa berlakunya, dan penggantinya belum terlihat. Rancangan tahun 2020 menyebut bobot lain.",
      en: "An example. The weights come from secondary sources; the words of both governor's regulations, the time in which they held, and their successors were not seen. A draft of 2020 names other weights.",
    },
    {
      id: "Simpulan: tiap bagian adalah tunjangan dasar kali bobot kali capaian, dan pembulatan satu kali ke rupiah penuh.",
      en: "Conclusions: each part is the basic allowance times weight times achievement, with one rounding to whole rupiah.",
    },
    {
      id: "Tidak dihitung: pengurangan karena alpa 5%, izin 2,5%, sakit 1%, dan cuti alasan penting lebih dari 10 hari 2% (Pergub 108/2016), serta tunjangan yang tidak dibayar bila capaiannya di bawah 50%; dari bagian mana dan per apa belum terlihat. Pimpinan tinggi dinilai dengan bobot lain.",
      en: "Not computed: deductions for absence without leave 5%, permitted absence 2.5%, illness 1%, and leave for an important reason beyond 10 days 2% (Pergub 108/2016), and that nothing is paid under 50%; of which part and per what was not seen. Leaders have other weights.",
    },
  ],
})
  .parameter("activityWeight", parameters.activityWeight)
  .parameter("behaviourWeight", parameters.behaviourWeight)
  .parameter("budgetWeight", parameters.budgetWeight)
  .level("member", {
    label: { id: "Pegawai", en: "Employee" },
    fields: {
      base: {
        kind: "number",
        label: { id: "Tunjangan dasar", en: "Basic allowance" },
        unit: "rupiah",
        decimals: 2,
        least: "0",
        greatest: "1000000000000",
        better: "higher",
      },
      activity: { ...achieved, label: { id: "Capaian aktivitas kerja", en: "Work activity" } },
      behaviour: { ...achieved, label: { id: "Capaian perilaku kerja", en: "Work behaviour" } },
      budget: { ...achieved, label: { id: "Penyerapan anggaran", en: "Budget absorption" } },
    },
  })
  .rule("member", "activityPart", {
    label: { id: "Bagian aktivitas kerja", en: "Activity part" },
    output: money,
    source: sources.inferred,
    expression: ({ field, parameter }) =>
      divide(multiply(field("base"), parameter("activityWeight"), field("activity")), whole, exactly),
  })
  .rule("member", "behaviourPart", {
    label: { id: "Bagian perilaku kerja", en: "Behaviour part" },
    output: money,
    source: sources.inferred,
    expression: ({ field, parameter }) =>
      divide(multiply(field("base"), parameter("behaviourWeight"), field("behaviour")), whole, exactly),
  })
  .rule("member", "budgetPart", {
    label: { id: "Bagian penyerapan anggaran", en: "Budget part" },
    output: money,
    source: sources.inferred,
    expression: ({ field, parameter }) =>
      divide(multiply(field("base"), parameter("budgetWeight"), field("budget")), whole, exactly),
  })
  .rule("member", "allowance", {
    label: { id: "Tunjangan sebulan", en: "Allowance for the month" },
    output: { kind: "number", unit: "rupiah", decimals: 0 },
    source: sources.inferred,
    note: {
      id: "Jumlah ketiga bagian, dibulatkan satu kali ke rupiah penuh.",
      en: "The sum of the three parts, rounded once to whole rupiah.",
    },
    expression: ({ rule }) => round(add(rule("activityPart"), rule("behaviourPart"), rule("budgetPart")), 0),
  })
  .total({ parameters: ["activityWeight", "behaviourWeight", "budgetWeight"], value: "100" })
  .cases(...dkiJakartaTkdCases)
  .build();
