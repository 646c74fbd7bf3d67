import {
  absent,
  add,
  any,
  atMost,
  bands,
  choose,
  decimal,
  definePolicy,
  divide,
  type Expression,
  greatest,
  mean,
  multiply,
  not,
  type Operand,
  otherwise,
  present,
  subtract,
  table,
  type Unit,
} from "@kinerja/policy";
import { pp46Of2011Bands } from "./pp46Of2011Bands.ts";
import { pp46Of2011Cases } from "./pp46Of2011Cases.ts";
import { pp46Of2011Categories as categories } from "./pp46Of2011Categories.ts";
import { pp46Of2011ActivityFields, pp46Of2011MemberFields } from "./pp46Of2011Fields.ts";
import { pp46Of2011Parameters as parameters } from "./pp46Of2011Parameters.ts";
import { pp46Of2011Source as source } from "./pp46Of2011Source.ts";
import { pp46Of2011Messages as messages, pp46Of2011Notes } from "./pp46Of2011Texts.ts";

export { pp46Of2011Round } from "./pp46Of2011Round.ts";

const points = { kind: "number", unit: "point", decimals: 6 } as const;
const nought = decimal("0", "point");

/** Whether a field has a value, or is absent for another reason than that it does not apply. */
const isGiven = (field: Operand, unit: Unit): Expression =>
  present(otherwise(field, ["pending", "notMeasured", "excused"], decimal("0", unit)));

/** The numbers and fields from which time and cost are scored in the same way. */
interface Efficiency {
  readonly target: Operand;
  readonly realized: Operand;
  readonly rewardedSaving: Operand;
  readonly efficiencyFactor: Operand;
  readonly onTargetScore: Operand;
  readonly fullScore: Operand;
}

/**
 * Scores time or cost: what was saved raises the score up to a saving of 24 %, and lowers it beyond.
 * The test of the saving divides nothing, so that exactly 24 % is exactly 24 %.
 */
const efficiencyScore = (given: Efficiency): Expression => {
  const { target, realized, rewardedSaving, efficiencyFactor, onTargetScore, fullScore } = given;
  const rewarded = multiply(fullScore, subtract(multiply(efficiencyFactor, target), realized));
  return choose(
    atMost(subtract(target, realized), multiply(rewardedSaving, target)),
    divide(rewarded, target),
    divide(subtract(multiply(add(onTargetScore, fullScore), target), rewarded), target),
  );
};

/**
 * The performance of a civil servant by PP 46/2011 and Perka BKN 1/2013, for the years 2014 to the
 * first half of 2021: activities with up to four aspects, additional tasks, creativity, behaviour.
 *
 * Time and cost have no floor and fall where more than 24 % is saved; the document declares both.
 *
 * @example
 * Object.keys(pp46Of2011.levels[1]?.rules ?? {}); // => ["quantity", "quality", "time", "cost", "total", "score"]
 */
export const pp46Of2011 = definePolicy({
  id: "pp-46-2011",
  version: "1.0.0",
  title: {
    id: "Penilaian Prestasi Kerja Pegawai Negeri Sipil",
    en: "Assessment of the performance of civil servants (PNS)",
  },
  subject: "employeePredicate",
  validity: { from: "2014-01-01", to: "2021-07-01" },
  appliesTo: ["pns"],
  source,
  notes: pp46Of2011Notes,
})
  .categories("creativity", categories.creativity)
  .categories("achievementPredicate", categories.achievementPredicate)
  .parameter("skpWeight", parameters.skpWeight)
  .parameter("behaviourWeight", parameters.behaviourWeight)
  .parameter("rewardedSaving", parameters.rewardedSaving)
  .parameter("efficiencyFactor", parameters.efficiencyFactor)
  .parameter("onTargetScore", parameters.onTargetScore)
  .parameter("fullScore", parameters.fullScore)
  .parameter("fewTasksLeast", parameters.fewTasksLeast)
  .parameter("fewTasksPoints", parameters.fewTasksPoints)
  .parameter("someTasksLeast", parameters.someTasksLeast)
  .parameter("someTasksPoints", parameters.someTasksPoints)
  .parameter("manyTasksLeast", parameters.manyTasksLeast)
  .parameter("manyTasksPoints", parameters.manyTasksPoints)
  .parameter("unitCreativityPoints", parameters.unitCreativityPoints)
  .parameter("agencyCreativityPoints", parameters.agencyCreativityPoints)
  .parameter("nationalCreativityPoints", parameters.nationalCreativityPoints)
  .parameter("veryGoodLeast", parameters.veryGoodLeast)
  .parameter("goodLeast", parameters.goodLeast)
  .parameter("fairLeast", parameters.fairLeast)
  .parameter("poorLeast", parameters.poorLeast)
  .level("member", { label: { id: "Pegawai", en: "Employee" }, fields: pp46Of2011MemberFields })
  .level("activities", {
    label: { id: "Kegiatan tugas jabatan", en: "Activities" },
    // A form has some ten activities; 200 leaves room for a year's log and keeps every bound known.
    greatestCount: 200,
    fields: pp46Of2011ActivityFields,
  })
  .rule("activities", "quantity", {
    label: { id: "Nilai kuantitas", en: "Quantity score" },
    output: points,
    source,
    expression: ({ field, parameter }) =>
      choose(
        field("done"),
        divide(multiply(parameter("fullScore"), field("realizedQuantity")), field("targetQuantity")),
        nought,
      ),
  })
  .rule("activities", "quality", {
    label: { id: "Nilai kualitas", en: "Quality score" },
    output: points,
    source,
    expression: ({ field, parameter }) =>
      choose(
        field("done"),
        divide(multiply(parameter("fullScore"), field("realizedQuality")), field("targetQuality")),
        nought,
      ),
  })
  .rule("activities", "time", {
    label: { id: "Nilai waktu", en: "Time score" },
    output: points,
    source,
    expression: ({ field, parameter }) =>
      choose(
        field("done"),
        efficiencyScore({
          target: field("targetTime"),
          realized: field("realizedTime"),
          rewardedSaving: parameter("rewardedSaving"),
          efficiencyFactor: parameter("efficiencyFactor"),
          onTargetScore: parameter("onTargetScore"),
          fullScore: parameter("fullScore"),
        }),
        nought,
      ),
  })
  .rule("activities", "cost", {
    label: { id: "Nilai biaya", en: "Cost score" },
    output: points,
    source,
    note: { id: "Hanya bila ada target biaya.", en: "Only where there is a target cost." },
    expression: ({ field, parameter }) =>
      choose(
        present(field("targetCost")),
        choose(
          field("done"),
          efficiencyScore({
            target: field("targetCost"),
            realized: field("realizedCost"),
            rewardedSaving: parameter("rewardedSaving"),
            efficiencyFactor: parameter("efficiencyFactor"),
            onTargetScore: parameter("onTargetScore"),
            fullScore: parameter("fullScore"),
          }),
          nought,
        ),
        absent("notApplicable"),
      ),
  })
  .rule("activities", "total", {
    label: { id: "Penghitungan", en: "Total of the aspects" },
    output: points,
    source,
    expression: ({ rule }) =>
      add(rule("quantity"), rule("quality"), rule("time"), otherwise(rule("cost"), ["notApplicable"], nought)),
  })
  .rule("activities", "score", {
    label: { id: "Nilai capaian kegiatan", en: "Activity score" },
    output: points,
    source,
    note: {
      id: "Penghitungan dibagi tiga aspek, atau empat bila biaya dinilai.",
      en: "The total over three aspects, or over four where cost counts.",
    },
    expression: ({ rule, field }) => divide(rule("total"), choose(present(field("targetCost")), "4", "3")),
  })
  .rule("member", "activityMean", {
    label: { id: "Rata-rata nilai kegiatan", en: "Mean of the activities" },
    output: points,
    source,
    expression: ({ over }) => {
      const activities = over("activities");
      return mean(activities, activities.rule("score"), { absent: "propagate", empty: "notMeasured" });
    },
  })
  .rule("member", "additionalTaskPoints", {
    label: { id: "Nilai tugas tambahan", en: "Points for additional tasks" },
    output: points,
    source,
    expression: ({ field, parameter }) =>
      bands(field("additionalTasks"), [
        { atLeast: parameter("manyTasksLeast"), then: parameter("manyTasksPoints") },
        {
          atLeast: parameter("someTasksLeast"),
          lessThan: parameter("manyTasksLeast"),
          then: parameter("someTasksPoints"),
        },
        {
          atLeast: parameter("fewTasksLeast"),
          lessThan: parameter("someTasksLeast"),
          then: parameter("fewTasksPoints"),
        },
        { atLeast: "0", lessThan: parameter("fewTasksLeast"), then: nought },
      ]),
  })
  .rule("member", "creativityPoints", {
    label: { id: "Nilai kreativitas", en: "Points for creativity" },
    output: points,
    source: { ...source, evidence: "recalled" },
    expression: ({ field, parameter }) =>
      table(
        [field("creativity")],
        [
          { when: ["none"], then: nought },
          { when: ["unit"], then: parameter("unitCreativityPoints") },
          { when: ["agency"], then: parameter("agencyCreativityPoints") },
          { when: ["national"], then: parameter("nationalCreativityPoints") },
        ],
      ),
  })
  .rule("member", "skpScore", {
    label: { id: "Nilai SKP", en: "SKP score" },
    output: points,
    source,
    note: {
      id: "Rata-rata nilai kegiatan ditambah nilai tugas tambahan dan kreativitas.",
      en: "The mean of the activities plus the points for additional tasks and creativity.",
    },
    expression: ({ rule }) => add(rule("activityMean"), rule("additionalTaskPoints"), rule("creativityPoints")),
  })
  .rule("member", "behaviourScore", {
    label: { id: "Nilai perilaku kerja", en: "Behaviour score" },
    output: points,
    source,
    note: {
      id: "Rata-rata enam aspek, atau lima tanpa kepemimpinan.",
      en: "The mean of six aspects, or of five without leadership.",
    },
    expression: ({ field }) =>
      divide(
        add(
          field("serviceOrientation"),
          field("integrity"),
          field("commitment"),
          field("discipline"),
          field("cooperation"),
          otherwise(field("leadership"), ["notApplicable"], nought),
        ),
        choose(present(field("leadership")), "6", "5"),
      ),
  })
  .rule("member", "finalScore", {
    label: { id: "Nilai prestasi kerja", en: "Final value" },
    output: points,
    source,
    expression: ({ rule, parameter }) =>
      add(
        multiply(parameter("skpWeight"), rule("skpScore")),
        multiply(parameter("behaviourWeight"), rule("behaviourScore")),
      ),
  })
  .rule("member", "predicate", {
    label: { id: "Sebutan prestasi kerja", en: "Predicate" },
    output: { kind: "category", set: "achievementPredicate" },
    source,
    expression: ({ rule }) => bands(greatest(rule("finalScore"), nought), pp46Of2011Bands),
  })
  .constraint("activities", {
    name: "realizedQuantityGiven",
    test: ({ field }) => any(not(field("done")), isGiven(field("realizedQuantity"), "output")),
    message: messages.realizedQuantityGiven,
  })
  .constraint("activities", {
    name: "realizedQualityGiven",
    test: ({ field }) => any(not(field("done")), isGiven(field("realizedQuality"), "point")),
    message: messages.realizedQualityGiven,
  })
  .constraint("activities", {
    name: "realizedTimeGiven",
    test: ({ field }) => any(not(field("done")), isGiven(field("realizedTime"), "duration")),
    message: messages.realizedTimeGiven,
  })
  .constraint("activities", {
    name: "realizedCostGiven",
    test: ({ field }) => any(not(present(field("targetCost"))), present(field("realizedCost"))),
    message: messages.realizedCostGiven,
  })
  .constraint("activities", {
    name: "targetCostKnown",
    test: ({ field }) => present(otherwise(field("targetCost"), ["notApplicable"], decimal("0", "rupiah"))),
    message: messages.targetCostKnown,
  })
  .exception({
    code: "policy.notMonotone",
    rule: "time",
    field: "realizedTime",
    reason: {
      id: "Aturannya sendiri menurunkan nilai bila penghematan waktu melebihi 24%: targetnya dianggap tidak tepat.",
      en: "The rule itself lowers the score where more than 24% of the time is saved: the target is then held to be wrong.",
    },
    source,
  })
  .exception({
    code: "policy.notMonotone",
    rule: "cost",
    field: "realizedCost",
    reason: {
      id: "Aturannya sendiri menurunkan nilai bila penghematan biaya melebihi 24%: targetnya dianggap tidak tepat.",
      en: "The rule itself lowers the score where more than 24% of the cost is saved: the target is then held to be wrong.",
    },
    source,
  })
  .exception({
    code: "policy.notMonotone",
    rule: "time",
    field: "done",
    reason: {
      id: "Waktu dan biaya tidak punya batas bawah, sehingga kegiatan yang sangat terlambat dapat bernilai lebih rendah daripada kegiatan yang tidak dilaksanakan, yang bernilai 0.",
      en: "Time and cost have no floor, so that an activity done very late can score less than one not done, which scores 0.",
    },
    source: { ...source, evidence: "inferred" },
  })
  .total({ parameters: ["skpWeight", "behaviourWeight"], value: "1" })
  .cases(...pp46Of2011Cases)
  .build();
