import { add, definePolicy, rubric } from "@kinerja/policy";
import { akipBands } from "./akipBands.ts";
import { akipCategories } from "./akipCategories.ts";
import { akipLkeCases } from "./akipLkeCases.ts";
import { akipLkeCategories as categories } from "./akipLkeCategories.ts";
import { akipLkeParameters as parameters } from "./akipLkeParameters.ts";
import { akipLkePart } from "./akipLkePart.ts";
import { akipLkeSource as source } from "./akipLkeSource.ts";
import { akipParameters as edges } from "./akipParameters.ts";
import { akipSource } from "./akipSource.ts";

const [planning, measurement, reporting, internalEvaluation] = categories.component.members;
const [existence, quality, use] = categories.aspect.members;
const points = { kind: "number", unit: "point", decimals: 6 } as const;

/**
 * The evaluation of an agency's performance accountability (AKIP) by the evaluation sheet (LKE) of
 * PermenPANRB 88/2021: four components with three sub-components each, from the answer to every
 * criterion to the score and its category.
 *
 * A sub-component is the mean of its answers times its weight. One without any criterion is not
 * measured, and so is the score then.
 *
 * @example
 * Object.keys(akipLke.levels[1]?.fields ?? {}); // => ["component", "aspect", "answer"]
 */
export const akipLke = definePolicy({
  id: "akip-lke",
  version: "1.0.0",
  title: {
    id: "Lembar Kerja Evaluasi Akuntabilitas Kinerja Instansi Pemerintah",
    en: "Evaluation sheet of the performance accountability of government agencies",
  },
  subject: "agencyAccountabilityEvaluation",
  validity: { from: "2022-01-01" },
  appliesTo: [],
  source: { ...source, evidence: "inferred" },
  notes: [
    {
      id: "Bobot, porsi, dan nilai jawaban berasal dari sebuah aplikasi yang menyebut PermenPANRB 88/2021; bunyi peraturannya belum terlihat. Hari mulai berlaku juga belum terlihat: 1 Januari 2022 adalah hari pertama sesudah tahun pada nomornya.",
      en: "Weights, shares and the values of the answers come from an application that names PermenPANRB 88/2021; the regulation's own words were not seen. Nor was the first day in force: 1 January 2022 is the first day after the year in its number.",
    },
    {
      id: "Satu baris untuk setiap kriteria. Aplikasi itu memuat 7, 10, dan 8 kriteria untuk perencanaan; 3, 7, dan 10 untuk pengukuran; 6, 9, dan 7 untuk pelaporan; 3, 5, dan 5 untuk evaluasi internal. Jumlah lain pun dihitung: yang dipakai rata-ratanya.",
      en: "One row for each criterion. That application has 7, 10 and 8 criteria for planning; 3, 7 and 10 for measurement; 6, 9 and 7 for reporting; 3, 5 and 5 for internal evaluation. Any other number is counted too: what is used is the mean.",
    },
    {
      id: "Subkomponen tanpa kriteria belum terukur, sehingga nilainya belum ada. Kriteria yang tidak berlaku tidak perlu didaftar.",
      en: "A sub-component without a criterion is not measured, so that there is no score yet. A criterion that does not apply need not be listed.",
    },
    {
      id: "Nilai dibandingkan dengan batas kategori sesudah dibulatkan menjadi enam desimal, karena berasal dari hasil bagi: 80,000001 adalah A, sedangkan kelebihan yang kurang dari setengah persejuta tetap BB. Cara pembulatan resmi belum terlihat.",
      en: "The score comes from quotients and is compared with an edge after it is rounded to six decimals: 80.000001 is A, while less than half a millionth above 80 stays BB. The official rounding was not seen.",
    },
    {
      id: "Yang dinilai instansi atau unitnya, bukan pegawai; karena itu daftar jenis pegawai kosong.",
      en: "An agency or a unit of one is assessed, no employee; the list of employment kinds is empty for that reason.",
    },
  ],
})
  .categories("component", categories.component)
  .categories("aspect", categories.aspect)
  .categories("answer", categories.answer)
  .categories("accountabilityCategory", akipCategories)
  .parameter("planningWeight", parameters.planningWeight)
  .parameter("measurementWeight", parameters.measurementWeight)
  .parameter("reportingWeight", parameters.reportingWeight)
  .parameter("internalEvaluationWeight", parameters.internalEvaluationWeight)
  .parameter("existenceShare", parameters.existenceShare)
  .parameter("qualityShare", parameters.qualityShare)
  .parameter("useShare", parameters.useShare)
  .parameter("answerAA", parameters.answerAA)
  .parameter("answerA", parameters.answerA)
  .parameter("answerBB", parameters.answerBB)
  .parameter("answerB", parameters.answerB)
  .parameter("answerCC", parameters.answerCC)
  .parameter("answerC", parameters.answerC)
  .parameter("answerD", parameters.answerD)
  .parameter("answerE", parameters.answerE)
  .parameter("scoreGreatest", edges.scoreGreatest)
  .parameter("aGreatest", edges.aGreatest)
  .parameter("bbGreatest", edges.bbGreatest)
  .parameter("bGreatest", edges.bGreatest)
  .parameter("ccGreatest", edges.ccGreatest)
  .parameter("cGreatest", edges.cGreatest)
  .parameter("dGreatest", edges.dGreatest)
  .level("member", { label: { id: "Instansi atau unit kerja", en: "Agency or unit" }, fields: {} })
  .level("criteria", {
    label: { id: "Kriteria", en: "Criteria" },
    greatestCount: 300,
    fields: {
      component: { kind: "category", label: { id: "Komponen", en: "Component" }, set: "component" },
      aspect: { kind: "category", label: { id: "Subkomponen", en: "Sub-component" }, set: "aspect" },
      answer: { kind: "category", label: { id: "Jawaban", en: "Answer" }, set: "answer", better: "higher" },
    },
  })
  .rule("criteria", "answerValue", {
    label: { id: "Nilai jawaban", en: "Value of the answer" },
    output: { kind: "number", unit: "percent", decimals: 0 },
    source,
    expression: ({ field, parameter }) =>
      rubric(field("answer"), {
        AA: parameter("answerAA"),
        A: parameter("answerA"),
        BB: parameter("answerBB"),
        B: parameter("answerB"),
        CC: parameter("answerCC"),
        C: parameter("answerC"),
        D: parameter("answerD"),
        E: parameter("answerE"),
      }),
  })
  .rule("member", "planningExistence", akipLkePart(planning, existence))
  .rule("member", "planningQuality", akipLkePart(planning, quality))
  .rule("member", "planningUse", akipLkePart(planning, use))
  .rule("member", "measurementExistence", akipLkePart(measurement, existence))
  .rule("member", "measurementQuality", akipLkePart(measurement, quality))
  .rule("member", "measurementUse", akipLkePart(measurement, use))
  .rule("member", "reportingExistence", akipLkePart(reporting, existence))
  .rule("member", "reportingQuality", akipLkePart(reporting, quality))
  .rule("member", "reportingUse", akipLkePart(reporting, use))
  .rule("member", "internalEvaluationExistence", akipLkePart(internalEvaluation, existence))
  .rule("member", "internalEvaluationQuality", akipLkePart(internalEvaluation, quality))
  .rule("member", "internalEvaluationUse", akipLkePart(internalEvaluation, use))
  .rule("member", "planning", {
    label: planning.label,
    output: points,
    source,
    expression: ({ rule }) => add(rule("planningExistence"), rule("planningQuality"), rule("planningUse")),
  })
  .rule("member", "measurement", {
    label: measurement.label,
    output: points,
    source,
    expression: ({ rule }) => add(rule("measurementExistence"), rule("measurementQuality"), rule("measurementUse")),
  })
  .rule("member", "reporting", {
    label: reporting.label,
    output: points,
    source,
    expression: ({ rule }) => add(rule("reportingExistence"), rule("reportingQuality"), rule("reportingUse")),
  })
  .rule("member", "internalEvaluation", {
    label: internalEvaluation.label,
    output: points,
    source,
    expression: ({ rule }) =>
      add(rule("internalEvaluationExistence"), rule("internalEvaluationQuality"), rule("internalEvaluationUse")),
  })
  .rule("member", "score", {
    label: { id: "Nilai hasil evaluasi AKIP", en: "AKIP evaluation score" },
    output: points,
    source,
    expression: ({ rule }) => add(rule("planning"), rule("measurement"), rule("reporting"), rule("internalEvaluation")),
  })
  .rule("member", "category", {
    label: { id: "Kategori", en: "Category" },
    output: { kind: "category", set: "accountabilityCategory" },
    source: akipSource,
    expression: ({ rule }) => akipBands(rule("score")),
  })
  .total({
    parameters: ["planningWeight", "measurementWeight", "reportingWeight", "internalEvaluationWeight"],
    value: "100",
  })
  .total({ parameters: ["existenceShare", "qualityShare", "useShare"], value: "100" })
  .cases(...akipLkeCases)
  .build();
