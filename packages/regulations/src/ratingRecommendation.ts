import {
  type Aggregate,
  achievement,
  bands,
  type Choose,
  type Compare,
  choose,
  clamp,
  count,
  type Divide,
  decimal,
  definePolicy,
  divide,
  type Expression,
  equal,
  lessThan,
  moreThan,
  multiply,
  notEqual,
  otherwise,
  present,
  rubric,
  subtract,
  sum,
  truth,
  weightedMean,
} from "@kinerja/policy";
import { ratingRecommendationCases } from "./ratingRecommendationCases.ts";
import { expectationRating, indicatorDirection, rubricLevel } from "./ratingRecommendationCategories.ts";
import { ratingRecommendationConstraints as constraints } from "./ratingRecommendationConstraints.ts";
import { indicatorFields, itemFields, memberFields } from "./ratingRecommendationFields.ts";
import { ratingRecommendationNotes as notes } from "./ratingRecommendationNotes.ts";
import { ratingRecommendationParameters as parameters } from "./ratingRecommendationParameters.ts";
import { ratingRecommendationSource as source } from "./ratingRecommendationSource.ts";

const percent = { kind: "number", unit: "percent", decimals: 6 } as const;
const rating = { kind: "category", set: "expectationRating" } as const;
const nothing = decimal("0", "percent");
const whole = decimal("100", "percent");

/**
 * A recommended rating of work results from the indicators of a plan, with how much of it was measured:
 * an aid for the rater, who decides.
 *
 * Each indicator has a direction (more, less, between two ends, on time, milestones, a level in words)
 * and gives the fields of that direction. The numbers are examples; PermenPANRB 6/2022 has none.
 *
 * @example
 * ratingRecommendation.declared; // => "example"
 */
export const ratingRecommendation = definePolicy({
  id: "rating-recommendation",
  version: "1.0.0",
  title: {
    id: "Usul rating hasil kerja (alat bantu penilai)",
    en: "Recommended rating of work results (an aid for the rater)",
  },
  subject: "ratingRecommendation",
  declared: "example",
  validity: { from: "2026-01-01" },
  appliesTo: ["pns", "pppk"],
  source,
  notes,
})
  .categories("expectationRating", expectationRating)
  .categories("indicatorDirection", indicatorDirection)
  .categories("rubricLevel", rubricLevel)
  .parameter("meetsFrom", parameters.meetsFrom)
  .parameter("aboveFrom", parameters.aboveFrom)
  .parameter("greatestAchievement", parameters.greatestAchievement)
  .parameter("rubricNone", parameters.rubricNone)
  .parameter("rubricPartly", parameters.rubricPartly)
  .parameter("rubricFully", parameters.rubricFully)
  .parameter("rubricBeyond", parameters.rubricBeyond)
  .parameter("leastMeasuredShare", parameters.leastMeasuredShare)
  .level("member", { label: { id: "Pegawai", en: "Employee" }, fields: memberFields })
  .level("items", {
    label: { id: "Rencana hasil kerja atau aspek", en: "Items of the plan, or aspects" },
    greatestCount: 100,
    fields: itemFields,
  })
  .level("indicators", {
    label: { id: "Indikator kinerja individu", en: "Individual performance indicators" },
    greatestCount: 100,
    fields: indicatorFields,
  })
  .constraint("indicators", constraints.higherNeeds)
  .constraint("indicators", constraints.higherTargetAboveZero)
  .constraint("indicators", constraints.lowerNeeds)
  .constraint("indicators", constraints.rangeNeeds)
  .constraint("indicators", constraints.rangeOrder)
  .constraint("indicators", constraints.dateNeeds)
  .constraint("indicators", constraints.milestoneNeeds)
  .constraint("indicators", constraints.milestonesWithinPlan)
  .constraint("indicators", constraints.rubricNeeds)
  .rule("indicators", "achievement", {
    label: { id: "Capaian indikator", en: "Achievement of the indicator" },
    output: percent,
    source,
    note: {
      id: "Menurut arah indikator; antara nol dan batas atas.",
      en: "By the direction of the indicator; between zero and the cap.",
    },
    expression: ({ field, parameter, category }) => {
      const realized = field("realized");
      const is = (name: (typeof indicatorDirection)["members"][number]["name"]): Compare =>
        equal(field("direction"), category("indicatorDirection", name));
      const reached = rubric(field("rubricLevel"), {
        none: parameter("rubricNone"),
        partly: parameter("rubricPartly"),
        fully: parameter("rubricFully"),
        beyond: parameter("rubricBeyond"),
      });
      const byDirection = choose(
        is("higher"),
        achievement({ direction: "higher", realized, target: field("target"), whenZero: "pending" }),
        choose(
          is("lower"),
          lower(field("target"), realized),
          choose(
            is("range"),
            between({ low: field("targetLow"), high: field("targetHigh") }, realized),
            choose(
              is("date"),
              share(subtract(field("plannedDays"), field("daysLate")), field("plannedDays")),
              choose(is("milestone"), share(field("milestonesReached"), field("milestones")), reached),
            ),
          ),
        ),
      );
      return clamp(byDirection, { least: nothing, greatest: parameter("greatestAchievement") });
    },
  })
  .rule("indicators", "expectation", {
    label: { id: "Capaian indikator terhadap ekspektasi", en: "The indicator against expectation" },
    output: rating,
    source,
    expression: ({ rule, parameter, category }) =>
      bands(rule("achievement"), [
        { atLeast: parameter("aboveFrom"), then: category("expectationRating", "above") },
        { atLeast: parameter("meetsFrom"), then: category("expectationRating", "meets") },
        { atLeast: nothing, then: category("expectationRating", "below") },
      ]),
  })
  .rule("items", "itemAchievement", {
    label: { id: "Capaian hasil kerja", en: "Achievement of the item" },
    output: percent,
    source,
    note: {
      id: "Rata-rata capaian indikator menurut bobot; yang belum ada capaiannya dilewati bersama bobotnya.",
      en: "The mean of the achievements of its indicators by weight; one without achievement is left out with its weight.",
    },
    expression: ({ over }) => {
      const indicators = over("indicators");
      return weightedMean(indicators, {
        value: indicators.rule("achievement"),
        weight: indicators.field("weight"),
        absent: "skip",
        empty: "notMeasured",
        whenZero: "notMeasured",
      });
    },
  })
  .rule("items", "itemExpectation", {
    label: { id: "Hasil kerja terhadap ekspektasi", en: "The item against expectation" },
    output: rating,
    source,
    expression: ({ rule, parameter, category }) =>
      bands(rule("itemAchievement"), [
        { atLeast: parameter("aboveFrom"), then: category("expectationRating", "above") },
        { atLeast: parameter("meetsFrom"), then: category("expectationRating", "meets") },
        { atLeast: nothing, then: category("expectationRating", "below") },
      ]),
  })
  .rule("items", "itemMeasuredShare", {
    label: { id: "Bagian hasil kerja yang terukur", en: "Share of the item that was measured" },
    output: percent,
    source,
    note: {
      id: "Bobot indikator yang ada capaiannya, per bobot indikator yang seharusnya ada. Tanpa indikator sama sekali bagian itu nol; bila semuanya dibebaskan, bagian itu tidak berlaku.",
      en: "The weight of indicators with an achievement over the weight of those that are due. Without any indicator it is zero; where all are excused it is not applicable.",
    },
    expression: ({ over }) => {
      const indicators = over("indicators");
      const achieved = indicators.rule("achievement");
      const isDue = present(otherwise(achieved, ["pending", "notMeasured"], nothing));
      const weightWhere = (test: Expression): Aggregate =>
        sum(indicators, choose(test, indicators.field("weight"), "0"), { absent: "skip", empty: "0" });
      return choose(
        equal(count(indicators), "0"),
        nothing,
        share(weightWhere(present(achieved)), weightWhere(isDue), "notApplicable"),
      );
    },
  })
  .rule("member", "resultAchievement", {
    label: { id: "Capaian hasil kerja keseluruhan", en: "Achievement of all items" },
    output: percent,
    source,
    note: {
      id: "Rata-rata capaian semua rencana hasil kerja menurut bobot; yang belum ada capaiannya dilewati bersama bobotnya.",
      en: "The mean of the achievements of all items by weight; one without achievement is left out with its weight.",
    },
    expression: ({ over }) => {
      const items = over("items");
      return weightedMean(items, {
        value: items.rule("itemAchievement"),
        weight: items.field("itemWeight"),
        absent: "skip",
        empty: "notMeasured",
        whenZero: "notMeasured",
      });
    },
  })
  .rule("member", "resultRating", {
    label: { id: "Usul rating hasil kerja", en: "Recommended rating of work results" },
    output: rating,
    source,
    note: {
      id: "Usul bagi penilai, bukan keputusan.",
      en: "A recommendation to the rater, no decision.",
    },
    expression: ({ rule, parameter, category }) =>
      bands(rule("resultAchievement"), [
        { atLeast: parameter("aboveFrom"), then: category("expectationRating", "above") },
        { atLeast: parameter("meetsFrom"), then: category("expectationRating", "meets") },
        { atLeast: nothing, then: category("expectationRating", "below") },
      ]),
  })
  .rule("member", "measuredShare", {
    label: { id: "Bagian yang terukur", en: "Share that was measured" },
    output: percent,
    source,
    note: {
      id: "Rata-rata bagian yang terukur dari semua rencana hasil kerja menurut bobot; yang tidak berlaku dilewati bersama bobotnya.",
      en: "The mean of the shares of all items that were measured, by weight; one that is not applicable is left out with its weight.",
    },
    expression: ({ over }) => {
      const items = over("items");
      return weightedMean(items, {
        value: items.rule("itemMeasuredShare"),
        weight: items.field("itemWeight"),
        absent: "skip",
        empty: "notMeasured",
        whenZero: "notMeasured",
      });
    },
  })
  .rule("member", "thinEvidence", {
    label: { id: "Bukti tipis", en: "Thin evidence" },
    output: { kind: "boolean" },
    source,
    note: {
      id: "Benar bila bagian yang terukur kurang dari yang diperlukan, juga bila tidak ada yang dapat diukur.",
      en: "True where less was measured than is needed, also where there is nothing to measure.",
    },
    expression: ({ rule, parameter }) =>
      otherwise(lessThan(rule("measuredShare"), parameter("leastMeasuredShare")), ["notMeasured"], truth(true)),
  })
  .rule("member", "differs", {
    label: { id: "Rating penilai berbeda dari usul", en: "The rater's rating differs from the recommendation" },
    output: { kind: "boolean" },
    source,
    note: {
      id: "Bila benar, penilai menuliskan alasannya. Berbeda bukan berarti salah.",
      en: "Where true, the rater writes down why. To differ is not to be wrong.",
    },
    expression: ({ field, rule }) => notEqual(field("raterRating"), rule("resultRating")),
  })
  .cases(...ratingRecommendationCases)
  .build();

/** A share in percent of a whole. */
function share(part: Expression, of: Expression, whenZero: "issue" | "notApplicable" = "issue"): Divide {
  return divide(multiply(part, whole), of, { whenZero });
}

/** Where less is better; a target of zero is reached by nothing but zero. */
function lower(goal: Expression, realized: Expression): Choose {
  return choose(
    equal(goal, "0"),
    choose(equal(realized, "0"), whole, nothing),
    achievement({ direction: "lower", realized, target: goal, whenZero: "issue" }),
  );
}

/** Inside both ends the target is reached; beyond them the nearer end is the target. */
function between({ low, high }: { readonly low: Expression; readonly high: Expression }, realized: Expression): Choose {
  return choose(
    lessThan(realized, low),
    achievement({ direction: "higher", realized, target: low, whenZero: "issue" }),
    choose(moreThan(realized, high), achievement({ direction: "lower", realized, target: high }), whole),
  );
}
