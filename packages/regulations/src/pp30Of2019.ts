import { add, type BandInput, bands, choose, decimal, definePolicy, multiply } from "@kinerja/policy";
import { pp30Of2019Cases } from "./pp30Of2019Cases.ts";
import { pp30Of2019Parameters as parameters } from "./pp30Of2019Parameters.ts";
import { pp30Of2019Source as source } from "./pp30Of2019Source.ts";

const score = { kind: "number", unit: "point", decimals: 2, least: "0", greatest: "120", better: "higher" } as const;

/**
 * The predicate of a civil servant (PNS) by article 41 of PP 30/2019: results and behaviour, weighted
 * by whether peers and subordinates were consulted, and a new idea for the highest predicate.
 *
 * It answers for the second half of 2021; how the two scores come about is a matter of other rules.
 *
 * @example
 * Object.keys(pp30Of2019.levels[0]?.rules ?? {}); // => ["finalScore", "predicate"]
 */
export const pp30Of2019 = definePolicy({
  id: "pp-30-2019",
  version: "1.0.0",
  title: {
    id: "Penilaian Kinerja Pegawai Negeri Sipil",
    en: "Performance assessment of civil servants (PNS)",
  },
  subject: "employeePredicate",
  validity: { from: "2021-07-01", to: "2022-02-03" },
  appliesTo: ["pns"],
  source: { instrument: "PP 30/2019", evidence: "inferred" },
  notes: [
    {
      id: "Peraturan ini lebih tua dan tidak diketahui dicabut. Masa berlaku di sini adalah masa predikatnya dipakai: periode kedua 2021 dinilai menurut aturan ini (sumber sekunder), dan sejak 3 Februari 2022 predikat ditetapkan menurut PermenPANRB 6/2022. Bahwa pemakaiannya berakhir pada hari itu adalah kesimpulan.",
      en: "The regulation is older and not known to be repealed. The validity given here is the time in which its predicate was used: the second period of 2021 was assessed under it (a secondary source), and from 3 February 2022 predicates are set under PermenPANRB 6/2022. That its use ended on that day is a conclusion.",
    },
    {
      id: "Bobot serta batas Sangat Baik, Baik, dan Cukup berasal dari bunyi Pasal 41 yang terlihat dalam salinan; batas Kurang dan Sangat Kurang tidak terlihat. Surat kabar dan paparan yang menulis 70 < x ≤ 90 untuk Cukup atau 110 ≤ x < 120 untuk Sangat Baik tidak sesuai dengan bunyi itu.",
      en: "The weights and the edges of very good, good and fair come from the words of article 41 as seen in a copy; those of poor and very poor were not seen. Newspapers and slides that write 70 < x ≤ 90 for fair or 110 ≤ x < 120 for very good do not agree with those words.",
    },
    {
      id: "Penyesuaian dan distribusi predikat pada instansi (Pasal 41 menurut sumber sekunder) tidak termuat: persentasenya belum terlihat.",
      en: "The adjustment and distribution of predicates over an agency (article 41 according to a secondary source) is not included: its percentages were not seen.",
    },
    {
      id: '"Kurang" di sini adalah rentang nilai; dalam PermenPANRB 6/2022 kata yang sama adalah sel matriks yang lahir dari rating perilaku.',
      en: '"Kurang" is a range of values here; in PermenPANRB 6/2022 the same word is a cell of the matrix that follows from the rating of behaviour.',
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
  .parameter("skpWeight", parameters.skpWeight)
  .parameter("behaviourWeight", parameters.behaviourWeight)
  .parameter("skpWeightWithPeers", parameters.skpWeightWithPeers)
  .parameter("behaviourWeightWithPeers", parameters.behaviourWeightWithPeers)
  .parameter("scoreGreatest", parameters.scoreGreatest)
  .parameter("veryGoodLeast", parameters.veryGoodLeast)
  .parameter("goodLeast", parameters.goodLeast)
  .parameter("fairLeast", parameters.fairLeast)
  .parameter("poorLeast", parameters.poorLeast)
  .level("member", {
    label: { id: "Pegawai", en: "Employee" },
    fields: {
      skpScore: { ...score, label: { id: "Nilai SKP", en: "SKP score" } },
      behaviourScore: { ...score, label: { id: "Nilai perilaku kerja", en: "Behaviour score" } },
      peersConsulted: {
        kind: "boolean",
        label: {
          id: "Pendapat rekan kerja setingkat dan bawahan langsung dipakai",
          en: "Peers and direct subordinates were consulted",
        },
        whenMissing: false,
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
  .rule("member", "finalScore", {
    label: { id: "Nilai kinerja", en: "Final value" },
    output: { kind: "number", unit: "point", decimals: 4 },
    source,
    note: {
      id: "70% SKP dan 30% perilaku; 60% dan 40% bila pendapat rekan kerja dan bawahan dipakai. Tidak dibulatkan.",
      en: "70% results and 30% behaviour; 60% and 40% where peers and subordinates are consulted. Not rounded.",
    },
    expression: ({ field, parameter }) =>
      choose(
        field("peersConsulted"),
        add(
          multiply(parameter("skpWeightWithPeers"), field("skpScore")),
          multiply(parameter("behaviourWeightWithPeers"), field("behaviourScore")),
        ),
        add(
          multiply(parameter("skpWeight"), field("skpScore")),
          multiply(parameter("behaviourWeight"), field("behaviourScore")),
        ),
      ),
  })
  .rule("member", "predicate", {
    label: { id: "Predikat kinerja", en: "Performance predicate" },
    output: { kind: "category", set: "performancePredicate" },
    // The words on the two lower predicates were not seen, so the rule as a whole is recalled.
    source: { instrument: "PP 30/2019", evidence: "recalled" },
    note: {
      id: "Sangat Baik memerlukan ide baru; tanpa ide baru nilai 110 sampai 120 adalah Baik.",
      en: "Very good needs a new idea; without one a value of 110 to 120 is good.",
    },
    expression: ({ rule, field, parameter, category }) => {
      const greatest = parameter("scoreGreatest");
      const lower: readonly BandInput[] = [
        {
          atLeast: parameter("fairLeast"),
          lessThan: parameter("goodLeast"),
          then: category("performancePredicate", "fair"),
        },
        {
          atLeast: parameter("poorLeast"),
          lessThan: parameter("fairLeast"),
          then: category("performancePredicate", "poor"),
        },
        {
          atLeast: decimal("0", "point"),
          lessThan: parameter("poorLeast"),
          then: category("performancePredicate", "veryPoor"),
        },
      ];
      const good = category("performancePredicate", "good");
      return choose(
        field("newIdea"),
        bands(rule("finalScore"), [
          {
            atLeast: parameter("veryGoodLeast"),
            atMost: greatest,
            then: category("performancePredicate", "veryGood"),
          },
          { atLeast: parameter("goodLeast"), lessThan: parameter("veryGoodLeast"), then: good },
          ...lower,
        ]),
        bands(rule("finalScore"), [{ atLeast: parameter("goodLeast"), atMost: greatest, then: good }, ...lower]),
      );
    },
  })
  .total({ parameters: ["skpWeight", "behaviourWeight"], value: "1" })
  .total({ parameters: ["skpWeightWithPeers", "behaviourWeightWithPeers"], value: "1" })
  .cases(...pp30Of2019Cases)
  .build();
