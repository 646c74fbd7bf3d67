import type { Source } from "@kinerja/model";
import type { PolicyCase } from "@kinerja/policy";

const source: Source = { instrument: "PermenPANRB 6/2022", evidence: "secondary" };

/** The worked examples of PermenPANRB 6/2022: each cell of the matrix, and absences. */
export const permenpanrb6Of2022Cases: readonly PolicyCase[] = [
  {
    name: "results above, behaviour above",
    input: { id: "above-above", resultRating: "above", behaviourRating: "above" },
    expected: { predicate: "veryGood" },
    source,
  },
  {
    name: "results above, behaviour as expected",
    input: { id: "above-meets", resultRating: "above", behaviourRating: "meets" },
    expected: { predicate: "good" },
    source,
  },
  {
    name: "results above, behaviour below: not good",
    input: { id: "above-below", resultRating: "above", behaviourRating: "below" },
    expected: { predicate: "poor" },
    source,
  },
  {
    name: "results as expected, behaviour above",
    input: { id: "meets-above", resultRating: "meets", behaviourRating: "above" },
    expected: { predicate: "good" },
    source,
  },
  {
    name: "results and behaviour as expected",
    input: { id: "meets-meets", resultRating: "meets", behaviourRating: "meets" },
    expected: { predicate: "good" },
    source,
  },
  {
    name: "results as expected, behaviour below",
    input: { id: "meets-below", resultRating: "meets", behaviourRating: "below" },
    expected: { predicate: "poor" },
    source,
  },
  {
    name: "results below, behaviour above",
    input: { id: "below-above", resultRating: "below", behaviourRating: "above" },
    expected: { predicate: "needsImprovement" },
    source,
  },
  {
    name: "results below, behaviour as expected",
    input: { id: "below-meets", resultRating: "below", behaviourRating: "meets" },
    expected: { predicate: "needsImprovement" },
    source,
  },
  {
    name: "results and behaviour below",
    input: { id: "below-below", resultRating: "below", behaviourRating: "below" },
    expected: { predicate: "veryPoor" },
    source,
  },
  {
    name: "a rating that is still to come leaves the predicate pending",
    input: { id: "pending", resultRating: "above", behaviourRating: { absent: "pending" } },
    expected: { predicate: { absent: "pending" } },
  },
  {
    name: "of two absent ratings the one still to come decides the reason",
    input: { id: "excused", resultRating: { absent: "excused" }, behaviourRating: { absent: "pending" } },
    expected: { predicate: { absent: "pending" } },
  },
];
