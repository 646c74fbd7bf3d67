import type { PolicyCase } from "@kinerja/policy";

/** The worked examples of the rating of a head: each predicate of the organisation, absences. */
export const headRatingCases: readonly PolicyCase[] = [
  {
    name: "the organisation is excellent",
    input: { id: "excellent", organisationPredicate: "excellent" },
    expected: { resultRating: "above" },
    source: { instrument: "SE MenPANRB 3/2023", evidence: "recalled" },
  },
  {
    name: "the organisation is good",
    input: { id: "good", organisationPredicate: "good" },
    expected: { resultRating: "meets" },
    source: { instrument: "SE MenPANRB 3/2023", evidence: "recalled" },
  },
  {
    name: "the organisation is needs improvement",
    input: { id: "needsImprovement", organisationPredicate: "needsImprovement" },
    expected: { resultRating: "below" },
    source: { instrument: "SE MenPANRB 3/2023", evidence: "recalled" },
  },
  {
    name: "the organisation is poor",
    input: { id: "poor", organisationPredicate: "poor" },
    expected: { resultRating: "below" },
    source: { instrument: "SE MenPANRB 3/2023", evidence: "recalled" },
  },
  {
    name: "the organisation is very poor",
    input: { id: "veryPoor", organisationPredicate: "veryPoor" },
    expected: { resultRating: "below" },
    source: { instrument: "SE MenPANRB 3/2023", evidence: "recalled" },
  },
  {
    name: "a predicate that is still to come leaves the rating pending",
    input: { id: "pending", organisationPredicate: { absent: "pending" } },
    expected: { resultRating: { absent: "pending" } },
  },
];
