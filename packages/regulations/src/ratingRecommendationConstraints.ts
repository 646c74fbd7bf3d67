import type { Label } from "@kinerja/model";
import { all, any, atMost, type Expression, moreThan, not, notEqual, otherwise, present } from "@kinerja/policy";

/** A test of the input, as the builder takes it. */
interface UncheckedConstraint {
  readonly name: string;
  readonly test: () => Expression;
  readonly message: Label;
}

type Direction = "higher" | "lower" | "range" | "date" | "milestone" | "rubric";

const field = (name: string): Expression => ({ kind: "field", name });

/** True where the row is not of this direction. */
function isNot(direction: Direction): Expression {
  return notEqual(field("direction"), { kind: "literal", category: direction, set: "indicatorDirection" });
}

/** True where a number is given, or an absence that says why it is not there; false where nothing is said. */
function isStated(name: string): Expression {
  return present(otherwise(field(name), ["pending", "notMeasured", "excused"], "0"));
}

const isLevelStated: Expression = present(
  otherwise(field("rubricLevel"), ["pending", "notMeasured", "excused"], {
    kind: "literal",
    category: "none",
    set: "rubricLevel",
  }),
);

const orSayWhy = {
  id: 'Bila belum ada, tulis alasannya, misalnya { "absent": "notMeasured" }; bila indikatornya tidak berlaku, hapus barisnya.',
  en: 'Where there is no value yet, say why, such as { "absent": "notMeasured" }; where the indicator does not apply, leave its row out.',
};

/** What each direction needs; whatever else a row gives is not read. */
export const ratingRecommendationConstraints = {
  higherNeeds: {
    name: "higherNeeds",
    test: () => any(isNot("higher"), all(isStated("target"), isStated("realized"))),
    message: {
      id: `Indikator dengan arah higher memerlukan target dan realized. ${orSayWhy.id}`,
      en: `An indicator with the direction higher needs target and realized. ${orSayWhy.en}`,
    },
  },
  higherTargetAboveZero: {
    name: "higherTargetAboveZero",
    test: () => any(isNot("higher"), not(present(field("target"))), moreThan(field("target"), "0")),
    message: {
      id: "Target indikator dengan arah higher harus di atas nol. Isi target yang sebenarnya, atau pakai arah lower bila yang diharapkan memang nol.",
      en: "The target of an indicator with the direction higher must be above zero. Give the true target, or use the direction lower where zero is what is wanted.",
    },
  },
  lowerNeeds: {
    name: "lowerNeeds",
    test: () => any(isNot("lower"), all(isStated("target"), isStated("realized"))),
    message: {
      id: `Indikator dengan arah lower memerlukan target dan realized. ${orSayWhy.id}`,
      en: `An indicator with the direction lower needs target and realized. ${orSayWhy.en}`,
    },
  },
  rangeNeeds: {
    name: "rangeNeeds",
    test: () => any(isNot("range"), all(isStated("targetLow"), isStated("targetHigh"), isStated("realized"))),
    message: {
      id: `Indikator dengan arah range memerlukan targetLow, targetHigh dan realized. ${orSayWhy.id}`,
      en: `An indicator with the direction range needs targetLow, targetHigh and realized. ${orSayWhy.en}`,
    },
  },
  rangeOrder: {
    name: "rangeOrder",
    test: () => any(isNot("range"), atMost(field("targetLow"), field("targetHigh"))),
    message: {
      id: "targetLow tidak boleh lebih besar daripada targetHigh. Tukar atau perbaiki kedua batasnya.",
      en: "targetLow must not be more than targetHigh. Swap or correct the two ends.",
    },
  },
  dateNeeds: {
    name: "dateNeeds",
    test: () => any(isNot("date"), all(isStated("plannedDays"), isStated("daysLate"))),
    message: {
      id: `Indikator dengan arah date memerlukan plannedDays dan daysLate. ${orSayWhy.id}`,
      en: `An indicator with the direction date needs plannedDays and daysLate. ${orSayWhy.en}`,
    },
  },
  milestoneNeeds: {
    name: "milestoneNeeds",
    test: () => any(isNot("milestone"), all(isStated("milestones"), isStated("milestonesReached"))),
    message: {
      id: `Indikator dengan arah milestone memerlukan milestones dan milestonesReached. ${orSayWhy.id}`,
      en: `An indicator with the direction milestone needs milestones and milestonesReached. ${orSayWhy.en}`,
    },
  },
  milestonesWithinPlan: {
    name: "milestonesWithinPlan",
    test: () => any(isNot("milestone"), atMost(field("milestonesReached"), field("milestones"))),
    message: {
      id: "Tonggak yang tercapai (milestonesReached) tidak boleh melebihi yang direncanakan (milestones). Perbaiki salah satunya.",
      en: "Milestones reached (milestonesReached) must not be more than those planned (milestones). Correct one of them.",
    },
  },
  rubricNeeds: {
    name: "rubricNeeds",
    test: () => any(isNot("rubric"), isLevelStated),
    message: {
      id: `Indikator dengan arah rubric memerlukan rubricLevel. ${orSayWhy.id}`,
      en: `An indicator with the direction rubric needs rubricLevel. ${orSayWhy.en}`,
    },
  },
} as const satisfies Readonly<Record<string, UncheckedConstraint>>;
