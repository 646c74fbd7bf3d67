import { type PoliciesBySubject, type PolicyDocument, policiesInForce, type Succession } from "@kinerja/policy";
import { policies } from "./policies.ts";
import { succession } from "./succession.ts";

/** The questions that the regulations of this package answer. */
export type RegulationSubject =
  | "absenceThreshold"
  | "agencyAccountability"
  | "communitySatisfaction"
  | "creditPoints"
  | "creditPointsAccumulation"
  | "employeePredicate"
  | "employeePredicateOfYear"
  | "headRating"
  | "indicatorAchievement"
  | "ministryOfFinanceDiscipline"
  | "ministryOfFinancePredicate"
  | "performanceAllowance"
  | "resultsOfHeads"
  | "unitDistribution";

const documents: readonly PolicyDocument[] = Object.values(policies);

/**
 * The regulations by the day: which policy is in force for which question, and what replaced what.
 *
 * Documents that declare themselves an example or experimental are no law and never stand among them.
 * `at` throws `policy.notADate` for a day that is not in the calendar. It brings every policy along;
 * where one is enough, import it by its own name or sub-path.
 *
 * @example
 * regulations.at("2026-11-22").employeePredicate?.id; // => "permenpanrb-6-2022"
 * regulations.at("2021-06-30").employeePredicate?.id; // => "pp-46-2011"
 * regulations.at("2010-01-01"); // => {}
 */
export const regulations: {
  /** The policies in force on a day (`YYYY-MM-DD`), one a subject. */
  readonly at: (date: string) => PoliciesBySubject<RegulationSubject>;
  readonly succession: readonly Succession[];
} = {
  at: (date) => policiesInForce<RegulationSubject>(documents, date),
  succession,
};
