import { definePolicy, table } from "@kinerja/policy";
import { headRatingCases } from "./headRatingCases.ts";
import { headRatingParameters as parameters } from "./headRatingParameters.ts";
import { headRatingSource as source } from "./headRatingSource.ts";

/**
 * The rating of work results of the head of a unit, from the predicate of the organisation.
 *
 * The map from five predicates to three ratings is recalled, so each of its parts is a parameter.
 *
 * @example
 * headRating.parameters["whenExcellent"]?.values[0]?.value; // => "above"
 */
export const headRating = definePolicy({
  id: "head-rating",
  version: "1.0.0",
  title: {
    id: "Rating hasil kerja pimpinan unit kerja",
    en: "Rating of work results of the head of a unit",
  },
  subject: "headRating",
  validity: { from: "2023-01-31" },
  appliesTo: ["pns", "pppk"],
  source,
  notes: [
    {
      id: "Bahwa capaian kinerja organisasi menjadi rating hasil kerja pimpinannya berasal dari sumber sekunder. Padanan lima predikat ke tiga rating (Istimewa di atas; Baik sesuai; selebihnya di bawah ekspektasi) dari ingatan dan belum terlihat.",
      en: "That the achievement of the organisation becomes its head's rating of work results comes from a secondary source. The map from five predicates to three ratings (excellent is above, good meets, the others are below expectation) is recalled and was not seen.",
    },
    {
      id: "Hanya untuk pimpinan unit itu sendiri. Rating perilaku kerja tetap pertimbangan pejabat penilai.",
      en: "For the head of that unit only. The rating of work behaviour stays the rater's judgement.",
    },
    {
      id: "PPPK Paruh Waktu tidak dicantumkan: apakah aturan ini dipakai untuk mereka belum terlihat.",
      en: "Part-time PPPK are not listed: whether this rule is used for them was not seen.",
    },
  ],
})
  .categories("organisationPredicate", {
    label: { id: "Predikat kinerja organisasi", en: "Organisation predicate" },
    ordered: true,
    members: [
      { name: "veryPoor", label: { id: "Sangat Kurang", en: "Very poor" } },
      { name: "poor", label: { id: "Kurang", en: "Poor" } },
      {
        name: "needsImprovement",
        label: { id: "Butuh Perbaikan", en: "Needs improvement" },
        note: { id: "Ditulis juga Butuh Perbaikan/Cukup.", en: "Also written Butuh Perbaikan/Cukup." },
      },
      { name: "good", label: { id: "Baik", en: "Good" } },
      { name: "excellent", label: { id: "Istimewa", en: "Excellent" } },
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
  .parameter("whenExcellent", parameters.whenExcellent)
  .parameter("whenGood", parameters.whenGood)
  .parameter("whenNeedsImprovement", parameters.whenNeedsImprovement)
  .parameter("whenPoor", parameters.whenPoor)
  .parameter("whenVeryPoor", parameters.whenVeryPoor)
  .level("member", {
    label: { id: "Pimpinan unit kerja", en: "Head of a unit" },
    fields: {
      organisationPredicate: {
        kind: "category",
        label: { id: "Predikat kinerja organisasi", en: "Organisation predicate" },
        set: "organisationPredicate",
        better: "higher",
      },
    },
  })
  .rule("member", "resultRating", {
    label: { id: "Rating hasil kerja", en: "Rating of work results" },
    output: { kind: "category", set: "expectationRating" },
    source,
    expression: ({ field, parameter }) =>
      table(
        [field("organisationPredicate")],
        [
          { when: ["excellent"], then: parameter("whenExcellent") },
          { when: ["good"], then: parameter("whenGood") },
          { when: ["needsImprovement"], then: parameter("whenNeedsImprovement") },
          { when: ["poor"], then: parameter("whenPoor") },
          { when: ["veryPoor"], then: parameter("whenVeryPoor") },
        ],
      ),
  })
  .cases(...headRatingCases)
  .build();
